export function findOffice(): string | undefined;
export const noOffice: string;
export function installOffice(): void;
export function convertWithOffice(file: string, format: string, folder: string, filter?: string): string;
