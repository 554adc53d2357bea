import type { Dataset } from "../../domain/dataset.ts";
import { noFilter } from "../../domain/filter.ts";
import type { Hub } from "../../domain/hub.ts";
import { say } from "../../domain/text.ts";
import { panelMessages } from "../../i18n/messages/panels.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { PanelHead } from "../../ui/PanelHead.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useView } from "../../view/useView.ts";
import { type HubTab, hubTabs } from "../../view/view.ts";
import { CompareToggle } from "./CompareToggle.tsx";
import { EntitiesTab } from "./EntitiesTab.tsx";
import { EventsTab } from "./EventsTab.tsx";
import { FiguresTab } from "./FiguresTab.tsx";
import { InstrumentsTab } from "./InstrumentsTab.tsx";
import { LinksTab } from "./LinksTab.tsx";
import { fullName, type Scope, tabCounts } from "./model.ts";
import { ProfileTab } from "./ProfileTab.tsx";
import { SourcesTab } from "./SourcesTab.tsx";
import "./HubPanel.css";

/** Everything the sources say about one hub. `today` is the ISO day to which ages are counted. */
export function HubPanel({ dataset, hub, today }: { dataset: Dataset; hub: Hub; today: string }) {
  const words = useMessages(panelMessages);
  const language = useLanguage();
  const { view, dispatch } = useView();
  const scope: Scope = { dataset, hub, filter: view.filter, language };
  const counts = tabCounts(scope);
  const inAll = tabCounts({ ...scope, filter: noFilter });
  const full = fullName(hub, language);
  const isEnglish = language === "en";
  return (
    <div className="hub-panel">
      <PanelHead
        title={say(hub.shortName, language)}
        otherName={isEnglish ? hub.name.zh : hub.name.en}
        otherLanguage={isEnglish ? "zh-Hans" : "en"}
        close={words.closePanel}
        onClose={() => dispatch({ type: "select", selection: { type: "none" } })}
      >
        {full !== null && <p className="hub-panel__full">{full}</p>}
        <p>{say(hub.summary, language)}</p>
        <CompareToggle hub={hub.id} name={say(hub.shortName, language)} />
      </PanelHead>
      <Tabs
        label={words.hubTabs(say(hub.shortName, language))}
        tabs={hubTabs.map((id) => ({ id, label: words.tab[id], count: inAll[id] === 0 ? words.none : counts[id] }))}
        current={view.tab}
        onChoose={(tab) => dispatch({ type: "open-tab", tab })}
      >
        <TabContent tab={view.tab} scope={scope} today={today} />
      </Tabs>
    </div>
  );
}

function TabContent({ tab, scope, today }: { tab: HubTab; scope: Scope; today: string }) {
  switch (tab) {
    case "profile":
      return <ProfileTab scope={scope} today={today} />;
    case "figures":
      return <FiguresTab scope={scope} />;
    case "links":
      return <LinksTab scope={scope} />;
    case "entities":
      return <EntitiesTab scope={scope} />;
    case "events":
      return <EventsTab scope={scope} />;
    case "instruments":
      return <InstrumentsTab scope={scope} />;
    case "sources":
      return <SourcesTab scope={scope} />;
  }
}
