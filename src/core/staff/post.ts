import { fractionOf, plus, WHOLE, type Fraction } from "../fraction";
import { ok, refuse, type Result } from "../result";
import { payGrade, type PayGrade } from "./pay-grade";

/** What the employer pays on top of the pay, where nothing is said (DE: Arbeitgeberzuschlag). */
const DEFAULT_SURCHARGE = 0.28;

/** Assumed yearly rise of pay after the last table, where nothing is said (DE: Tarifsteigerung). */
const DEFAULT_RISE = 0.025;

/** A post, or a part of one, as people describe it (DE: Stelle, Stellenanteil). */
export interface PostDescription {
  /** DE: Entgeltgruppe */
  readonly group: string;
  /** DE: Stufe */
  readonly step: number;
  /** 1 for a full post (DE: VZÄ, Anteil) [≥ 0] */
  readonly share: Fraction;
  /** employer's share of social insurance and pension (DE: Zuschlag) [0 … 1, default 0.28] */
  readonly surcharge?: number | undefined;
  /** assumed yearly rise after the last table (DE: Steigerung) [−1 … 1, default 0.025] */
  readonly rise?: number | undefined;
}

/** A post that has been checked by {@link createPost}. */
export interface Post {
  readonly grade: PayGrade;
  readonly share: Fraction;
  /** 1 + surcharge */
  readonly surchargeFactor: Fraction;
  /** 1 + assumed rise */
  readonly riseFactor: Fraction;
}

/**
 * Checks what people say about a post.
 *
 * @returns the post, or the first refusal; its argument is a property of {@link PostDescription}
 */
export function createPost(description: PostDescription): Result<Post> {
  const { group, step, share, surcharge = DEFAULT_SURCHARGE, rise = DEFAULT_RISE } = description;
  const grade = payGrade(group, step);
  if (!grade.ok) return grade;
  if (!(surcharge >= 0 && surcharge <= 1)) return outOfRange("surcharge", surcharge, 0);
  if (!(rise >= -1 && rise <= 1)) return outOfRange("rise", rise, -1);
  return ok({
    grade: grade.value,
    share,
    surchargeFactor: plus(WHOLE, fractionOf(surcharge)),
    riseFactor: plus(WHOLE, fractionOf(rise)),
  });
}

function outOfRange(argument: keyof PostDescription, value: number, min: number): Result<never> {
  return refuse({ kind: "out-of-range", argument, value, allowed: { min, max: 1 } });
}
