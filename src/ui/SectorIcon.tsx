import {
  Atom,
  BrainCircuit,
  Bot,
  Car,
  CircleDashed,
  Construction,
  Cpu,
  Database,
  Dna,
  Drone,
  Factory,
  Hexagon,
  Landmark,
  Leaf,
  RadioTower,
  type LucideIcon,
} from "lucide-react";

const icons: Readonly<Record<string, LucideIcon>> = {
  ai: BrainCircuit,
  biomed: Dna,
  digital: Database,
  chips: Cpu,
  materials: Hexagon,
  robotics: Bot,
  smart_manufacturing: Factory,
  vehicles: Car,
  low_altitude: Drone,
  quantum: Atom,
  ict_video: RadioTower,
  construction_machinery: Construction,
  green: Leaf,
  innovation_services: Landmark,
};

/** The icon of a sector. Sectors have no colour. A sector without an icon of its own gets a dashed circle. */
export function SectorIcon({ sector }: { sector: string }) {
  const Icon = icons[sector] ?? CircleDashed;
  return <Icon size={14} strokeWidth={1.5} aria-hidden="true" />;
}
