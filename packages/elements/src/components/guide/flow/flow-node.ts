/** One item of the flow picture before it has a place. */
export interface FlowItem {
  key: string;
  /** The name, shown in one to three lines. */
  title: string;
  /** A second, smaller line. */
  note: string;
  /** Keys of the items it waits for; unknown keys are left out. */
  dependsOn: readonly string[];
}

/** A box with its place; units are those of the picture's viewBox. */
export interface FlowNode {
  key: string;
  lines: readonly string[];
  note: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An arrow: the line as an SVG path, and the point its head touches. */
export interface FlowEdge {
  from: string;
  to: string;
  path: string;
  tip: { x: number; y: number };
}

/** Length of an arrow's head; the line ends where it begins. */
export const headLength = 9;

export interface FlowLayout {
  width: number;
  height: number;
  nodes: readonly FlowNode[];
  edges: readonly FlowEdge[];
}
