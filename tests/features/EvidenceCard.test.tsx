// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { languages, type Language } from "../../src/domain/text.ts";
import { EvidenceCard } from "../../src/features/evidence/EvidenceCard.tsx";
import { messagesIn } from "../../src/i18n/messages.ts";
import { vocabulary } from "../../src/i18n/messages/vocabulary.ts";
import { Frame } from "../fixtures/Frame.tsx";
import { realDataset as dataset } from "../fixtures/realDataset.ts";

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, "clipboard");
});
beforeEach(() => window.history.replaceState(null, "", "/"));

const show = (record: string, language: Language = "zh-Hans", onClose = () => {}) =>
  render(
    <Frame dataset={dataset} language={language}>
      <EvidenceCard dataset={dataset} record={record} onClose={onClose} />
    </Frame>,
  );

describe("every statement of the dataset", () => {
  const { observations, links, events, instruments, mentions } = dataset;
  const tables = Object.entries({ observations, links, events, instruments, mentions });
  for (const [table, records] of tables) {
    it.each(languages)(`has a card with its phrase and paragraph: ${table}, %s`, (language) => {
      for (const { id, provenance } of records) {
        const [{ phrase, paragraph }] = provenance.evidence;
        const { container, unmount } = show(id, language);
        expect(container.textContent, id).toContain(phrase);
        expect(container.textContent, id).toContain(messagesIn(vocabulary, language).paragraph(paragraph));
        unmount();
      }
    });
  }
});

describe("the card", () => {
  it("is a dialog named by its phrase, and says when a record does not exist", () => {
    show("obs-xili-06");
    expect(screen.getByRole("dialog", { name: "证据 558家" })).toBeDefined();
    cleanup();
    const onClose = vi.fn();
    show("obs-nowhere", "en", onClose);
    const dialog = screen.getByRole("dialog", { name: "No such record" });
    expect(dialog.textContent).toContain("obs-nowhere");
    const [close] = within(dialog).getAllByRole("button", { name: "Close the evidence card" });
    if (close) fireEvent.click(close);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("offers three citations and says when one has been copied", async () => {
    const written: string[] = [];
    stubClipboard({ writeText: async (text: string) => void written.push(text) });
    show("obs-xili-06");
    fireEvent.click(screen.getByRole("tab", { name: "BibTeX" }));
    fireEvent.click(screen.getByRole("button", { name: "复制引用" }));
    await waitFor(() => expect(screen.getByText("已复制")).toBeDefined());
    expect(written).toHaveLength(1);
    expect(written[0]).toContain("@article{xili-2023-05,");
  });

  it("selects the citation where the clipboard is not available", () => {
    stubClipboard(undefined);
    show("obs-xili-06");
    fireEvent.click(screen.getByRole("button", { name: "复制引用" }));
    expect(screen.getByText(/文字已选中/u)).toBeDefined();
    expect(window.getSelection()?.toString()).toContain("21世纪经济报道");
  });

  it("leads on to the records it rests on", () => {
    show("der-01");
    const figures = screen.getByRole("dialog").querySelectorAll("[data-evidence]");
    expect([...figures].map((figure) => figure.getAttribute("data-evidence"))).toContain("obs-hetao-year-02");
  });

  it("takes the focus from the control that opened it, and gives it back", () => {
    render(
      <Frame dataset={dataset} language="zh-Hans">
        <Opener />
      </Frame>,
    );
    const opener = screen.getByRole("button", { name: "558" });
    opener.focus();
    fireEvent.click(opener);
    expect(document.activeElement).toBe(screen.getByRole("dialog"));
    fireEvent.click(screen.getByRole("button", { name: "关闭证据卡" }));
    expect(document.activeElement).toBe(opener);
  });

  it("leaves the focus alone when it came with the address", () => {
    show("obs-xili-06");
    expect(document.activeElement).toBe(document.body);
  });
});

function stubClipboard(value: { writeText: (text: string) => Promise<void> } | undefined): void {
  Object.defineProperty(navigator, "clipboard", { value, configurable: true });
}

function Opener() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        558
      </button>
      {isOpen && <EvidenceCard dataset={dataset} record="obs-xili-06" onClose={() => setIsOpen(false)} />}
    </>
  );
}
