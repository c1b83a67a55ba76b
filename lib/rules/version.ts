/** The version of rules and record together; every change that can move a result moves it (law/CHANGES.md). */
export const rulesVersion = '2026-11-22.4';
