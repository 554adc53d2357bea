import type { Catalogue } from "../messages.ts";

/** Words of a button that makes a file. */
export interface JobMessages {
  readonly working: (percent: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly saved: (name: string) => string;
  readonly failed: (reason: string) => string;
}

export const jobMessages = {
  "zh-Hans": {
    working: (percent) => `正在制作，已完成${percent}%`,
    cancel: "取消",
    cancelled: "已取消，没有留下任何文件",
    saved: (name) => `已存为${name}`,
    failed: (reason) => `没有做成：${reason}。没有留下任何文件，可以再试一次。`,
  },
  en: {
    working: (percent) => `Working, ${percent}% done`,
    cancel: "Cancel",
    cancelled: "Cancelled; no file was left behind",
    saved: (name) => `Saved as ${name}`,
    failed: (reason) => `This did not work: ${reason}. No file was left behind; you can try again.`,
  },
} satisfies Catalogue<JobMessages>;
