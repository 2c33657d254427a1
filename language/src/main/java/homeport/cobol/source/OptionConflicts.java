package homeport.cobol.source;

import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Options that exclude one another. Where both stand at the same level of precedence, in whatever
/// order, one is ignored; an option that takes another's place does so over the levels below, too
/// (Programming Guide, "Conflicting compiler options", table "Mutually exclusive compiler
/// options").
///
/// The manual has LP(64) and what excludes it in both directions. It is LP(64) that stands here,
/// because it is refused: nothing is compiled as LP(32) that may have been meant otherwise.
final class OptionConflicts {
  /// Specified, ignored, forced on.
  private static final List<Pair> PAIRS =
      pairs(
          """
          CICS                  DYNAM             NODYNAM
          CICS                  NORENT            RENT
          DLL                   DYNAM             NODYNAM
          DLL                   NORENT            RENT
          EXPORTALL             NODLL             DLL
          EXPORTALL             DYNAM             NODYNAM
          EXPORTALL             NORENT            RENT
          LP(64)                AFP(VOLATILE)     AFP(NOVOLATILE)
          LP(64)                CICS              NOCICS
          LP(64)                DATA(24)          DATA(31)
          LP(64)                HGPR(NOPRESERVE)  HGPR(PRESERVE)
          LP(64)                NODLL             DLL
          LP(64)                NORENT            RENT
          LP(64)                RMODE(24)         RMODE(ANY)
          LP(64)                SQLIMS            NOSQLIMS
          LP(64)                THREAD            NOTHREAD
          NORENT                RMODE(ANY)        RMODE(24)
          NSYMBOL(NATIONAL|NAT) NODBCS            DBCS
          OBJECT                DECK              NODECK
          OFFSET                LIST              NOLIST
          PGMNAME(LONGMIXED|LM|MIXED|M|LONGUPPER|LU|UPPER|U) NAME              NONAME
          SOURCE(HEX)           NUMBER            NONUMBER
          SOURCE(HEX)           SEQUENCE          NOSEQUENCE
          TEST                  NOOBJECT          OBJECT
          THREAD                INITIAL           NOINITIAL
          THREAD                NORENT            RENT
          WORD                  FLAGSTD           NOFLAGSTD
          """);

  private OptionConflicts() {}

  /// One line of the table.
  record Pair(String specified, String ignored, String forced) {}

  private static List<Pair> pairs(String table) {
    return table
        .lines()
        .map(line -> line.split(" +", -1))
        .map(words -> new Pair(words[0], words[1], words[2]))
        .toList();
  }

  /// The options of one level, of each the last, with what is forced in the place of others.
  static List<SaidOption> resolve(List<SaidOption> said, Problems problems) {
    Map<String, SaidOption> last = new LinkedHashMap<>();
    for (SaidOption option : said) {
      last.remove(option.key());
      last.put(option.key(), option);
    }
    for (Pair pair : PAIRS) {
      SaidOption specified = find(last, pair.specified());
      SaidOption ignored = find(last, pair.ignored());
      if (specified != null && ignored != null) {
        problems.add(
            new SourceProblem.OptionConflict(ignored.at(), ignored.written(), specified.written()));
        last.put(ignored.key(), forced(pair, ignored.at()));
      } else if (specified != null) {
        SaidOption forced = forced(pair, specified.at());
        if (forced.row().effect() == OptionTable.Effect.SETS) {
          last.putIfAbsent(forced.key(), forced);
        }
      }
    }
    return new ArrayList<>(last.values());
  }

  private static @Nullable SaidOption find(Map<String, SaidOption> last, String pattern) {
    return last.values().stream().filter(option -> option.says(pattern)).findFirst().orElse(null);
  }

  private static SaidOption forced(Pair pair, Span at) {
    String text = pair.forced();
    int open = text.indexOf('(');
    String word = open < 0 ? text : text.substring(0, open);
    OptionTable.Row row = OptionTable.find(word);
    boolean no = row == null;
    OptionTable.Row found = no ? OptionTable.find(word.substring(2)) : row;
    if (found == null) {
      throw new IllegalStateException(text);
    }
    return new SaidOption(
        found, no, open < 0 ? null : text.substring(open + 1, text.length() - 1), at);
  }
}
