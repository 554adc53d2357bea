import { useMemo, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import {
  csvFile,
  type DataParcel,
  dataParcel,
  fullTable,
  geoJsonFile,
  jsonFile,
  type PackageFiles,
  type PackagePictures,
  packageJob,
  packageSize,
} from "../../exports/data/dataExport.ts";
import { type Scope, scopes } from "../../exports/data/recordSets.ts";
import type { Stamp } from "../../exports/stamp.ts";
import { dataExportMessages } from "../../i18n/messages/dataExport.ts";
import { dataTableMessages, type SetName } from "../../i18n/messages/dataTables.ts";
import { useLanguage, useMessages } from "../../i18n/messages.ts";
import { useStory } from "../../story/useStory.ts";
import { CopyTable } from "../../ui/CopyTable.tsx";
import { JobButton } from "../../ui/JobButton.tsx";
import { useDoors } from "../../view/useDoors.ts";
import { useView } from "../../view/useView.ts";
import { Choice } from "./Choice.tsx";
import { CitationPart } from "./CitationPart.tsx";
import { clipboardTable, type Format, featureCounts, formats, previewOf, recordCount } from "./model.ts";
import { PreviewTable } from "./Preview.tsx";
import "./DataPanel.css";

interface DataPanelProps {
  readonly dataset: Dataset;
  readonly stamp: Stamp;
  /** The files of the data package, for the package to take along. */
  readonly files: PackageFiles;
  /** The map for the package; null where there is nothing to draw with. */
  readonly pictures: PackagePictures | null;
  readonly onClose: () => void;
}

/** Tables, citations and the whole package: of what is shown, or of everything. */
export function DataPanel(props: DataPanelProps) {
  const words = useMessages(dataExportMessages);
  const [scope, setScope] = useState<Scope>("shown");
  const [format, setFormat] = useState<Format>("csv");
  const parcels = useParcels(props);
  const parcel = parcels[scope];
  return (
    <div className="data-panel">
      {format !== "citation" && (
        <Choice
          label={words.scopeLabel}
          options={scopes.map((id) => ({ id, label: words[id], count: recordCount(parcels[id]) }))}
          chosen={scope}
          onChoose={setScope}
          note={words.holds(parcel.title, recordCount(parcel), parcel.names.length)}
        />
      )}
      <Choice
        label={words.formatLabel}
        options={formats.map((id) => ({ id, label: words.format[id] }))}
        chosen={format}
        onChoose={setFormat}
        note={words.formatIs[format]}
      />
      <FormatPart key={`${scope} ${format}`} {...props} parcel={parcel} format={format} />
    </div>
  );
}

function useParcels({ dataset, stamp }: DataPanelProps): Readonly<Record<Scope, DataParcel>> {
  const { view } = useView();
  const language = useLanguage();
  const story = useStory(dataset, view.story);
  return useMemo(() => {
    const of = (scope: Scope) => dataParcel({ dataset, language, scope, shown: { view, story }, stamp });
    return { shown: of("shown"), everything: of("everything") };
  }, [dataset, language, view, story, stamp]);
}

function FormatPart(props: DataPanelProps & { parcel: DataParcel; format: Format }) {
  const { parcel, format } = props;
  const words = useMessages(dataExportMessages);
  if (format === "citation") return <CitationPart parcel={parcel} />;
  if (format === "zip") return <PackagePart {...props} />;
  if (parcel.names.length === 0) return <p className="data-panel__nothing">{words.nothingShown}</p>;
  if (format === "csv") return <TablePart {...props} />;
  return format === "json" ? <JsonPart parcel={parcel} /> : <GeoJsonPart parcel={parcel} />;
}

function JsonPart({ parcel }: { parcel: DataParcel }) {
  const words = useMessages(dataExportMessages);
  return (
    <>
      <SetList parcel={parcel} />
      <JobButton job={async () => jsonFile(parcel)}>{words.download(words.format.json)}</JobButton>
    </>
  );
}

function GeoJsonPart({ parcel }: { parcel: DataParcel }) {
  const words = useMessages(dataExportMessages);
  const counts = useMemo(() => featureCounts(parcel), [parcel]);
  return (
    <>
      <p className="data-panel__about">{words.features(counts)}</p>
      <p className="data-panel__note">{words.geoJsonNote}</p>
      <JobButton job={async () => geoJsonFile(parcel)}>{words.download(words.format.geojson)}</JobButton>
    </>
  );
}

function PackagePart({ parcel, files, pictures }: DataPanelProps & { parcel: DataParcel }) {
  const words = useMessages(dataExportMessages);
  return (
    <>
      <p className="data-panel__about">{words.files(packageSize(parcel, files, pictures))}</p>
      <SetList parcel={parcel} />
      <JobButton job={packageJob(parcel, files, pictures)}>{words.downloadPackage}</JobButton>
    </>
  );
}

/** Which tables, and how many rows each. */
function SetList({ parcel: { names, sets } }: { parcel: DataParcel }) {
  const tables = useMessages(dataTableMessages);
  return (
    <ul className="data-panel__sets">
      {names.map((name) => (
        <li key={name}>
          {tables.set[name]} <span>{sets[name].length}</span>
        </li>
      ))}
    </ul>
  );
}

function TablePart({ parcel, onClose }: DataPanelProps & { parcel: DataParcel }) {
  const words = useMessages(dataExportMessages);
  const tables = useMessages(dataTableMessages);
  const doors = useDoors();
  const { names, sets } = parcel;
  const [asked, setName] = useState<SetName>(names[0] ?? "sources");
  const name = names.includes(asked) ? asked : (names[0] ?? asked);
  const preview = useMemo(() => previewOf(fullTable(parcel, name)), [parcel, name]);
  const doorOf = (record: string) => {
    const door = doors.evidence(record);
    const onOpen = () => {
      door.onOpen();
      onClose();
    };
    return { ...door, onOpen };
  };
  return (
    <>
      <Choice
        label={words.tableLabel}
        options={names.map((id) => ({ id, label: tables.set[id], count: sets[id].length }))}
        chosen={name}
        onChoose={setName}
        note={words.oneRow(tables.row[name])}
      />
      <p className="data-panel__about">
        {words.rows(preview.total, preview.columns.length)}
        <span>{words.preview(preview.rows.length, preview.total)}</span>
      </p>
      <PreviewTable preview={preview} doorOf={doorOf} />
      <CopyTable key={`copy ${name}`} table={() => clipboardTable(parcel, name)} />
      <JobButton key={name} job={async () => csvFile(parcel, name)}>
        {words.downloadTable(tables.set[name])}
      </JobButton>
    </>
  );
}
