import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { Heading } from "./Heading";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Stands where content will appear shortly, in its shape: its heading and lines of text. */
export function Placeholder({
  heading,
  label,
}: {
  /** heading of what will appear */
  readonly heading: string;
  /** what is going on, for those who do not see the shape */
  readonly label: string;
}) {
  const styles = useStyles();
  return (
    <>
      <Heading>{heading}</Heading>
      <Skeleton aria-label={label} className={styles.lines}>
        <SkeletonItem size={16} />
        <SkeletonItem size={16} />
        <SkeletonItem size={16} style={{ width: "80%" }} />
        <SkeletonItem size={32} style={{ width: "50%" }} />
      </Skeleton>
    </>
  );
}
