import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Stands where content will appear shortly, in its shape: a heading and lines of text. */
export function Placeholder({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <Skeleton aria-label={label} className={styles.lines}>
      <SkeletonItem size={28} style={{ width: "60%" }} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} style={{ width: "80%" }} />
      <SkeletonItem size={32} style={{ width: "50%" }} />
    </Skeleton>
  );
}
