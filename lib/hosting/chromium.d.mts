export declare const CHROMIUM_FLAGS: string[];
export declare function chromiumPath(
  env?: Record<string, string | undefined>,
  exists?: (path: string) => boolean,
): string | undefined;
export declare function chromiumLaunch(): { executablePath?: string; args: string[] };
