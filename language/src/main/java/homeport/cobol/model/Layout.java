package homeport.cobol.model;

import homeport.diagnostics.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives each item its offset and length (Language Reference, "SYNCHRONIZED clause", "REDEFINES
/// clause", "OCCURS clause").
///
/// A record begins at an offset that is a multiple of 8. Items lie one after the other; a
/// redefinition begins where the redefined item does and the group goes on behind the longer of the
/// two.
///
/// **Slack bytes.** A synchronized item needs an offset, counted from the start of its record, that
/// is a multiple of its boundary. IBM puts the missing bytes right behind the elementary item
/// before, at that item's level ("Slack bytes within records"): so a group that *ends* there grows
/// by them, and a group that *begins* with the synchronized item begins behind them. The bytes
/// cannot lie inside an occurrence of a table that ends there; then they follow the table (A-0301).
/// Each occurrence of a table with synchronized items is made a multiple of the largest boundary
/// within, so that all occurrences are aligned alike.
final class Layout {
  /// Level 01 items begin on a doubleword.
  static final int RECORD_BOUNDARY = 8;

  /// The largest item (Programming Guide, "Compiler limits").
  static final long ITEM_MAX = 999_999_999;

  private static final long ABSURD = 1L << 40;

  private final Problems problems;
  private final boolean slackTolerated;

  /// @param slackTolerated nothing is said of slack bytes: RULES(SLACKBYTES)
  Layout(Problems problems, boolean slackTolerated) {
    this.problems = problems;
    this.slackTolerated = slackTolerated;
  }

  /// Lays a record out from an offset that is a multiple of 8; the answer is the offset behind it.
  long record(Draft record, long from) {
    findAlignment(record);
    long end = place(record, from);
    checkSizes(record);
    return end;
  }

  /// Bytes of all occurrences; far above the limit, one number stands for all.
  private static long whole(Draft draft) {
    return draft.times() > 0 && draft.stride > ABSURD / draft.times()
        ? ABSURD
        : draft.stride * draft.times();
  }

  /// The next offset at which a record can begin.
  static long nextRecord(long offset) {
    return roundUp(offset, RECORD_BOUNDARY);
  }

  private static long roundUp(long offset, int boundary) {
    return (offset + boundary - 1) / boundary * boundary;
  }

  /// The largest boundary that anything in the item needs.
  private static int findAlignment(Draft draft) {
    int most = draft.isGroup() ? 1 : ownBoundary(draft);
    for (Draft child : draft.children) {
      most = Math.max(most, findAlignment(child));
    }
    draft.alignment = most;
    return most;
  }

  private static int ownBoundary(Draft draft) {
    if (!draft.sync) {
      return 1;
    }
    return switch (draft.usage) {
      case BINARY, NATIVE_BINARY -> draft.length == 2 ? 2 : 4;
      case FLOAT_SHORT, INDEX, POINTER, FUNCTION_POINTER -> 4;
      case FLOAT_LONG, PROCEDURE_POINTER -> 8;
      case DISPLAY, PACKED, DBCS, NATIONAL, UTF8 -> 1;
    };
  }

  /// Places an item with all its occurrences; `from` is aligned for its first elementary item.
  private long place(Draft draft, long from) {
    draft.offset = from;
    if (draft.isGroup()) {
      draft.length = placeChildren(draft, from) - from;
    }
    draft.stride = draft.length;
    if (draft.occurs != null && draft.isGroup()) {
      draft.stride = roundUp(draft.length, draft.alignment);
      noteSlack(draft, draft.stride - draft.length, "at the end of each occurrence of");
      draft.length = draft.stride;
    }
    return from + whole(draft);
  }

  private long placeChildren(Draft group, long from) {
    long end = from;
    Draft before = null;
    for (Draft child : group.children) {
      if (child.redefined != null) {
        noteUnaligned(child, child.redefined.offset);
        end = Math.max(end, place(child, child.redefined.offset));
      } else {
        long start = roundUp(end, firstBoundary(child));
        noteSlack(child, start - end, "before");
        grow(before, start - end);
        end = place(child, start);
        before = child;
      }
    }
    return end;
  }

  /// The boundary of the elementary item at the very start of an item.
  private static int firstBoundary(Draft draft) {
    Draft first = draft;
    while (first.isGroup()) {
      first = first.children.getFirst();
    }
    return ownBoundary(first);
  }

  /// Gives slack bytes to the groups that end right before them.
  private static void grow(@Nullable Draft draft, long slack) {
    Draft at = draft;
    while (slack > 0 && at != null && at.isGroup() && at.occurs == null) {
      at.length += slack;
      at.stride = at.length;
      at = lastPlaced(at.children);
    }
  }

  private static @Nullable Draft lastPlaced(List<Draft> children) {
    for (Draft child : children.reversed()) {
      if (child.redefined == null) {
        return child;
      }
    }
    return null;
  }

  /// RULES(NOSLACKBYTES).
  private void noteSlack(Draft item, long bytes, String where) {
    if (bytes > 0 && !slackTolerated) {
      problems.add(
          RuleBroken.of(
              Rule.SLACK_BYTES,
              item.at(),
              bytes
                  + (bytes == 1 ? " slack byte is " : " slack bytes are ")
                  + "added "
                  + where
                  + " "
                  + item.shown()));
    }
  }

  private void noteUnaligned(Draft child, long offset) {
    int boundary = firstBoundary(child);
    if (offset % boundary != 0) {
      problems.add(
          RuleBroken.of(
                  Rule.SYNC_REDEFINES,
                  child.at(),
                  child.shown() + " is synchronized but redefines an item at offset " + offset)
              .note("no slack bytes can be put before a redefinition; it stays where it is"));
    }
  }

  private void checkSizes(Draft draft) {
    long whole = whole(draft);
    if (whole > ITEM_MAX) {
      problems.add(
          RuleBroken.of(
                  Rule.ITEM_TOO_LARGE, draft.at(), draft.shown() + " is " + whole + " bytes long")
              .help("an item has at most 999,999,999 bytes"));
      return;
    }
    Draft redefined = draft.redefined;
    if (redefined != null && draft.parent != null && whole > whole(redefined)) {
      problems.add(
          RuleBroken.of(
                  Rule.REDEFINES_LONGER,
                  draft.at(),
                  draft.shown() + " is longer than " + redefined.shown() + ", which it redefines")
              .label(whole + " bytes")
              .also(redefined.at(), whole(redefined) + " bytes")
              .note("the items that follow begin behind the longer one"));
    }
    draft.children.forEach(this::checkSizes);
  }
}
