import type { Authority } from '../citation';
import { beforeTps } from './before-tps';
import type { besideTexts } from './beside';
import { codes } from './codes';
import { courtOrders } from './court-orders';
import { grounds } from './grounds';
import { notices } from './notices';
import { onPapers } from './on-papers';
import { releases } from './releases';
import type { reports } from './reports';

/**
 * Every text that a result can cite. `beside.ts` and `reports.ts` are left out on purpose: only the law page
 * shows them, so the check page does not carry their titles and addresses (ruling 23).
 */
const citable = { ...codes, ...notices, ...courtOrders, ...releases, ...beforeTps, ...grounds, ...onPapers };

export type CitableId = keyof typeof citable;
export type AuthorityId = CitableId | keyof typeof besideTexts | keyof typeof reports;

/** The citable texts by id. */
export const authorities: Readonly<Record<CitableId, Authority>> = citable;

/** True when a result may show this source; false for those that only the law page carries. */
export const isCitable = (id: AuthorityId): id is CitableId => id in citable;
