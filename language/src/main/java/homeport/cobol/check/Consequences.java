package homeport.cobol.check;

import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.parse.SyntaxProblem;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Leaves out what comes of another problem, so that one mistake gives one message: names of a text
/// that is missing, statements with an item whose description is wrong, the tenth use of a name
/// that is not defined, and what the parser puts where it expected something else. Something that
/// refuses the program is always left.
final class Consequences {
  /// A copybook, a COPY statement that is not complete, a member that a source manager would have
  /// brought in, or a section that is passed over.
  private static final Set<String> TEXT_MISSING = Set.of("HP0010", "HP0013", "HP0017", "HP0206");

  /// What a missing text can be the reason of.
  private static final Set<Rule> OF_MISSING_TEXT =
      EnumSet.of(
          Rule.NAME_NOT_DEFINED,
          Rule.NAME_QUALIFIERS,
          Rule.PICTURE_MISSING,
          Rule.LEVEL_WITHOUT_RECORD,
          Rule.CONDITION_WITHOUT_ITEM,
          Rule.REDEFINES_NOT_BEFORE,
          Rule.RENAMES_RANGE,
          Rule.TABLE_KEY,
          Rule.PROCEDURE_NOT_DEFINED,
          Rule.FILE_NOT_DEFINED,
          Rule.FILE_HALF,
          Rule.FILE_INCOMPLETE,
          Rule.FILE_ITEM,
          Rule.RECORD_NOT_OF_FILE,
          Rule.RECORD_LENGTH,
          Rule.MNEMONIC_NOT_DEFINED,
          Rule.CORRESPONDING_NOTHING,
          Rule.SLICE_RANGE);

  /// After these it is not known what the item holds.
  private static final Set<Rule> KIND_LOST =
      EnumSet.of(
          Rule.PICTURE_MISSING,
          Rule.PICTURE_NOT_ALLOWED,
          Rule.PICTURE_INVALID,
          Rule.USAGE_CONFLICT);

  /// What comes of a record whose first entry is lost.
  private static final Set<Rule> OF_LOST_RECORD =
      EnumSet.of(Rule.LEVEL_WITHOUT_RECORD, Rule.NAME_NOT_DEFINED, Rule.NAME_QUALIFIERS);

  private final boolean incomplete;
  private final Map<SourceFile, TreeMap<Integer, DataEntry>> entries = new HashMap<>();
  private final Map<DataEntry, Problem> damaged = new IdentityHashMap<>();
  private final Set<String> damagedNames = new HashSet<>();

  /// Where the parser found something else than it expected: what the tree has there is its own.
  private final Map<SourceFile, Set<Integer>> unexpected = new HashMap<>();

  /// The first entry that belongs to no record.
  private @Nullable RuleBroken recordLost;

  /// A file has a report that is not described: neither its groups nor its counters are known.
  private boolean reportLost;

  private Consequences(ProgramSyntax syntax, Problems before, Problems found) {
    incomplete = isIncomplete(syntax, before);
    collect(syntax);
    before.all().stream().filter(Problem::refuses).forEach(this::before);
    for (Problem problem : found.all()) {
      if (problem instanceof RuleBroken broken) {
        of(syntax, broken);
      }
    }
  }

  private void of(ProgramSyntax syntax, RuleBroken broken) {
    reportLost |= broken.rule() == Rule.REPORT_MISSING;
    if (KIND_LOST.contains(broken.rule())) {
      damages(broken);
    } else if (broken.rule() == Rule.FILE_HALF) {
      loses(syntax, broken.at());
    } else if (broken.rule() == Rule.LEVEL_WITHOUT_RECORD
        && recordLost == null
        && !isOfDamage(broken)) {
      recordLost = broken;
    }
  }

  /// Of a file that has no SELECT, or no FD, nothing is known: neither its records nor itself.
  private void loses(ProgramSyntax syntax, Span file) {
    damagedNames.add(file.text().toUpperCase(Locale.ROOT));
    for (FileSyntax.Description description : syntax.files()) {
      if (description.name().at().equals(file)) {
        for (DataEntry entry : description.records()) {
          if (entry.name() != null) {
            damagedNames.add(entry.name().text());
          }
        }
      }
    }
  }

  /// The problems that are no consequences of those or of earlier ones.
  static List<Problem> without(ProgramSyntax syntax, Problems before, Problems found) {
    if (!found.hasErrors()) {
      return found.all();
    }
    Consequences consequences = new Consequences(syntax, before, found);
    return found.all().stream().filter(problem -> !consequences.has(problem)).toList();
  }

  /// True when a text that the program brings in is not there: what it would have defined is then
  /// no problem of the program.
  private static boolean isIncomplete(ProgramSyntax syntax, Problems problems) {
    return problems.all().stream().anyMatch(Consequences::isMissingText)
        || includes(syntax.workingStorage())
        || includes(syntax.localStorage())
        || includes(syntax.linkage());
  }

  private static boolean isMissingText(Problem problem) {
    return TEXT_MISSING.contains(problem.id())
        || problem instanceof SyntaxProblem.LevelMissing missing && missing.alone();
  }

  /// EXEC SQL INCLUDE, whose member is brought in by a translator.
  private static boolean includes(List<DataEntry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.clauses().stream())
        .anyMatch(clause ->
            clause instanceof DataEntry.Clause.Exec exec
                && exec.text().strip().toUpperCase(Locale.ROOT).startsWith("INCLUDE"));
  }

  private void collect(ProgramSyntax syntax) {
    syntax.files().forEach(file -> file.records().forEach(this::collect));
    syntax.workingStorage().forEach(this::collect);
    syntax.localStorage().forEach(this::collect);
    syntax.linkage().forEach(this::collect);
    syntax.contained().forEach(this::collect);
  }

  private void collect(DataEntry entry) {
    entries.computeIfAbsent(entry.at().file(), _ -> new TreeMap<>()).put(entry.at().start(), entry);
  }

  /// The data description entry that a place lies in.
  private @Nullable DataEntry entryAt(Span at) {
    TreeMap<Integer, DataEntry> ofFile = entries.get(at.file());
    Map.Entry<Integer, DataEntry> before = ofFile == null ? null : ofFile.floorEntry(at.start());
    return before != null && at.start() <= before.getValue().at().end() ? before.getValue() : null;
  }

  private void before(Problem problem) {
    damages(problem);
    unexpected.computeIfAbsent(problem.at().file(), _ -> new HashSet<>()).add(problem.at().start());
  }

  private boolean isUnexpected(Span at) {
    return unexpected.getOrDefault(at.file(), Set.of()).contains(at.start());
  }

  private void damages(Problem problem) {
    DataEntry entry = entryAt(problem.at());
    if (entry != null && damaged.putIfAbsent(entry, problem) == null && entry.name() != null) {
      damagedNames.add(entry.name().text());
    }
  }

  private boolean has(Problem problem) {
    return problem instanceof RuleBroken broken
        && (incomplete && OF_MISSING_TEXT.contains(broken.rule())
            || isOfLostRecord(broken)
            || reportLost && isOfReport(broken)
            || isUnexpected(broken.at())
            || isOfDamage(broken));
  }

  private boolean isOfLostRecord(RuleBroken broken) {
    return recordLost != null
        && !recordLost.equals(broken)
        && OF_LOST_RECORD.contains(broken.rule());
  }

  private static boolean isOfReport(RuleBroken broken) {
    return switch (broken.at().text().toUpperCase(Locale.ROOT)) {
      case "LINE-COUNTER", "PAGE-COUNTER" -> broken.rule() == Rule.NAME_NOT_DEFINED;
      default -> broken.rule() == Rule.REPORT_NAME;
    };
  }

  private boolean isOfDamage(RuleBroken broken) {
    if (damaged.containsValue(broken) || broken.rule() == Rule.FILE_HALF) {
      return false;
    }
    DataEntry entry = entryAt(broken.at());
    return (entry != null && damaged.containsKey(entry))
        || damagedNames.contains(broken.at().text().toUpperCase(Locale.ROOT))
        || broken.labels().stream()
            .map(label -> entryAt(label.at()))
            .anyMatch(named -> named != null && damaged.containsKey(named));
  }
}
