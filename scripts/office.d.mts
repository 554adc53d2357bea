export function findOffice(): string | undefined;
export const noOffice: string;
export function installOffice(): void;
export function convertWithOffice(file: string, format: string, folder: string, filter?: string): string;
export function hasValidator(): boolean;
export const noValidator: string;
export function installValidator(): void;
export function problemsOfOfficeFile(file: string): readonly string[];
