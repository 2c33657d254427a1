package homeport.cobol.check;

import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.FileStatement.Handlers;
import homeport.cobol.syntax.FileStatement.OpenMode;
import homeport.cobol.syntax.FileSyntax.Access;
import homeport.cobol.syntax.FileSyntax.Organization;
import homeport.cobol.syntax.Name;
import homeport.data.NumberFormat;
import homeport.diagnostics.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The verbs of files: which a file can have by its organization and access, with which phrases
/// (Language Reference, "OPEN statement" with its table of permissible statements, "READ statement"
/// and so on).
final class FileChecker {
  private final Checks checks;

  FileChecker(Checks checks) {
    this.checks = checks;
  }

  @Nullable FileModel file(Name name) {
    return checks.model().bindings().findFile(name);
  }

  @Nullable FileModel fileOf(Name record) {
    DataItem item = checks.model().bindings().findRecord(record);
    if (item == null) {
      return null;
    }
    for (FileModel file : checks.model().files()) {
      if (file.records().contains(item)) {
        return file;
      }
    }
    return null;
  }

  private static boolean isSequential(FileModel file) {
    return file.organization() == Organization.SEQUENTIAL
        || file.organization() == Organization.LINE_SEQUENTIAL;
  }

  static String shown(FileModel file) {
    return "`" + file.name() + "`";
  }

  private static String organization(FileModel file) {
    return file.organization().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  boolean isSort(FileModel file, Span at, String verb) {
    if (file.sort()) {
      checks.report(
          Rule.FILE_VERB, at, shown(file) + " is a sort file (SD); " + verb + " cannot use it");
    }
    return file.sort();
  }

  void open(FileStatement.Open s) {
    checks.refuse(Support.OPEN, s.at());
    for (FileStatement.Open.OpenFile open : s.files()) {
      if (open.reversed()) {
        checks.refuse(Support.OPEN_REVERSED, open.at());
      }
      FileModel file = file(open.file());
      if (file == null || isSort(file, open.file().at(), "OPEN")) {
        continue;
      }
      if (open.noRewind()) {
        checks.refuse(Support.OPEN_NO_REWIND, open.at());
        tape(file, open.at(), "NO REWIND");
      }
      if (open.mode() == OpenMode.EXTEND && file.access() != Access.SEQUENTIAL) {
        checks.report(
            RuleBroken.of(
                    Rule.FILE_VERB,
                    open.at(),
                    "OPEN EXTEND needs ACCESS MODE SEQUENTIAL: " + shown(file))
                .also(file.at(), "its access mode"));
      }
    }
  }

  void close(FileStatement.Close s) {
    checks.refuse(Support.CLOSE, s.at());
    for (FileStatement.Close.CloseFile close : s.files()) {
      FileModel file = file(close.file());
      if (file == null || isSort(file, close.file().at(), "CLOSE")) {
        continue;
      }
      if (close.reel() || close.noRewind()) {
        checks.refuse(Support.CLOSE_REEL, close.at());
        tape(file, close.at(), close.reel() ? "REEL or UNIT" : "NO REWIND");
      }
    }
  }

  /// Phrases that VSAM files cannot have.
  private void tape(FileModel file, Span at, String phrase) {
    if (!isSequential(file)) {
      phrase(file, at, phrase, "is not sequential");
    }
  }

  void read(FileStatement.Read s) {
    checks.refuse(Support.READ, s.at());
    if (s.direction() == FileStatement.Read.Direction.PREVIOUS) {
      checks.refuse(Support.READ_PREVIOUS, s.at());
    }
    FileModel file = file(s.file());
    if (file == null || isSort(file, s.file().at(), "READ")) {
      return;
    }
    boolean random = file.access() == Access.RANDOM;
    boolean next = s.direction() != FileStatement.Read.Direction.UNSAID;
    if (next && random) {
      phrase(file, s.at(), "READ NEXT", "is read at random");
    }
    if (s.key() != null && (isSequential(file) || file.access() == Access.SEQUENTIAL || next)) {
      phrase(file, s.key().at(), "READ … KEY", "is read in sequence here");
    } else if (s.key() != null && file.organization() == Organization.INDEXED) {
      key(file, s.key());
    }
    Handlers handlers = s.handlers();
    boolean atEnd = handlers.atEnd() != null || handlers.notAtEnd() != null;
    boolean invalid = handlers.invalidKey() != null || handlers.notInvalidKey() != null;
    if (atEnd && random) {
      phrase(file, s.at(), "AT END", "is read at random");
    }
    if (invalid && (isSequential(file) || file.access() == Access.SEQUENTIAL || next)) {
      phrase(file, s.at(), "INVALID KEY", "is read in sequence here");
    }
    into(file, s.into());
  }

  private void phrase(FileModel file, Span at, String phrase, String why) {
    checks.report(
        RuleBroken.of(
                Rule.FILE_PHRASE, at, phrase + " cannot stand here: " + shown(file) + " " + why)
            .also(file.at(), organization(file) + ", access " + access(file)));
  }

  private static String access(FileModel file) {
    return file.access().name().toLowerCase(Locale.ROOT);
  }

  private void key(FileModel file, Reference reference) {
    DataItem item = checks.whole(reference);
    if (item != null && !isKey(file, item)) {
      notKey(file, reference);
    }
  }

  private void notKey(FileModel file, Reference reference) {
    checks.report(
        RuleBroken.of(
                Rule.FILE_KEY,
                reference.at(),
                "`" + reference.name() + "` is no key of " + shown(file))
            .also(file.at(), "its keys are named here"));
  }

  private static boolean isKey(FileModel file, DataItem item) {
    return file.recordKey() == item
        || file.alternateKeys().stream().anyMatch(key -> key.item() == item);
  }

  /// READ INTO and RETURN INTO move the record (Language Reference, "READ statement", "INTO
  /// phrase").
  void into(FileModel file, @Nullable Reference into) {
    if (into == null || file.records().isEmpty()) {
      return;
    }
    DataItem record = file.records().getFirst();
    if (file.records().size() > 1) {
      checks.move(group(into.at(), record), into);
    } else {
      checks.move(record(into.at(), record), into);
    }
    sameArea(file, into, "INTO");
  }

  private static Operand group(Span at, DataItem record) {
    return new Operand(at, Kind.GROUP, record, "the record", false, 0, 0, null);
  }

  private static Operand record(Span at, DataItem record) {
    NumberFormat number = record.number();
    return new Operand(
        at,
        Operands.kind(record),
        record,
        "`" + record.displayName() + "`",
        number != null && number.scale() <= 0,
        0,
        0,
        null);
  }

  private void sameArea(FileModel file, Expression other, String phrase) {
    DataItem item = checks.whole(other);
    if (item != null && item.area().equals(file.area())) {
      checks.report(
          RuleBroken.of(
                  Rule.FILE_PHRASE,
                  other.at(),
                  phrase + " names an item of the record area of " + shown(file) + " itself")
              .also(item.nameAt(), "described among its records")
              .help("is a header, such as `WORKING-STORAGE SECTION`, missing before that?"));
    }
  }

  void from(FileModel file, Name recordName, @Nullable Expression from) {
    DataItem record = checks.model().bindings().findRecord(recordName);
    if (from == null || record == null) {
      return;
    }
    Operand operand = checks.operand(from);
    String wrong = MoveRules.wrong(operand, record, true);
    if (wrong != null) {
      checks.report(
          RuleBroken.of(
                  Rule.MOVE_ILLEGAL,
                  from.at(),
                  operand.described() + " cannot be moved to `" + record.displayName() + "`")
              .label(wrong)
              .also(record.nameAt(), "the record"));
    }
    sameArea(file, from, "FROM");
  }

  void write(FileStatement.Write s) {
    checks.refuse(Support.WRITE, s.at());
    FileModel file = fileOf(s.record());
    FileStatement.Write.Advancing advancing = s.advancing();
    if (s.atEndOfPage() != null || s.notAtEndOfPage() != null) {
      checks.refuse(Support.WRITE_END_OF_PAGE, s.at());
      if (file != null && file.linage() == null) {
        phrase(file, s.at(), "END-OF-PAGE", "has no LINAGE clause");
      }
    }
    if (advancing != null) {
      checks.refuse(Support.WRITE_ADVANCING, advancing.at());
      if (advancing.lines() != null) {
        checks.integer(advancing.lines(), "the number of lines");
      }
    }
    if (file == null) {
      return;
    }
    if (file.sort()) {
      sortRecord(s.record(), "WRITE", "RELEASE");
      return;
    }
    if (advancing != null && !isSequential(file)) {
      phrase(file, advancing.at(), "ADVANCING", "is not sequential");
    }
    if (advancing != null && advancing.mnemonic() != null && file.linage() != null) {
      phrase(file, advancing.at(), "ADVANCING mnemonic-name", "has a LINAGE clause");
    }
    if (file.organization() != Organization.SEQUENTIAL) {
      invalidKey(file, s.handlers(), s.at());
    }
    from(file, s.record(), s.from());
  }

  void sortRecord(Name record, String verb, String instead) {
    checks.report(
        RuleBroken.of(Rule.SORT_RECORD, record.at(), "`" + record + "` cannot be used with " + verb)
            .help("use " + instead));
  }

  private void invalidKey(FileModel file, Handlers handlers, Span at) {
    boolean there = handlers.invalidKey() != null || handlers.notInvalidKey() != null;
    if (there && isSequential(file)) {
      phrase(file, at, "INVALID KEY", "is sequential and has no key");
    }
  }

  void rewrite(FileStatement.Rewrite s) {
    checks.refuse(Support.REWRITE, s.at());
    FileModel file = fileOf(s.record());
    if (file == null) {
      return;
    }
    if (file.sort()) {
      sortRecord(s.record(), "REWRITE", "RELEASE");
      return;
    }
    invalidKey(file, s.handlers(), s.at());
    from(file, s.record(), s.from());
  }

  void delete(FileStatement.Delete s) {
    checks.refuse(Support.DELETE, s.at());
    FileModel file = file(s.file());
    if (file == null || isSort(file, s.file().at(), "DELETE")) {
      return;
    }
    Handlers handlers = s.handlers();
    if (isSequential(file)) {
      verb(file, s.at(), "DELETE");
    } else if (file.access() == Access.SEQUENTIAL
        && (handlers.invalidKey() != null || handlers.notInvalidKey() != null)) {
      phrase(file, s.at(), "INVALID KEY", "is read in sequence, and the record read is deleted");
    }
  }

  private void verb(FileModel file, Span at, String verb) {
    checks.report(
        RuleBroken.of(
                Rule.FILE_VERB, at, verb + " needs a file with keys; " + shown(file) + " has none")
            .also(file.at(), organization(file)));
  }

  void start(FileStatement.Start s) {
    checks.refuse(Support.START, s.at());
    FileModel file = file(s.file());
    if (file == null || isSort(file, s.file().at(), "START")) {
      return;
    }
    if (isSequential(file)) {
      verb(file, s.at(), "START");
      return;
    }
    if (file.access() == Access.RANDOM) {
      phrase(file, s.at(), "START", "is read at random");
    }
    Reference key = s.key();
    DataItem item = key == null ? null : checks.whole(key);
    if (key != null && item != null && !isStartKey(file, item)) {
      notKey(file, key);
    }
  }

  /// START also takes an item at the beginning of a key (Language Reference, "START statement",
  /// "Indexed files").
  private static boolean isStartKey(FileModel file, DataItem item) {
    if (file.organization() == Organization.RELATIVE) {
      return item == file.relativeKey();
    }
    return isKey(file, item)
        || leads(file.recordKey(), item)
        || file.alternateKeys().stream().anyMatch(key -> leads(key.item(), item));
  }

  private static boolean leads(@Nullable DataItem key, DataItem item) {
    return key != null
        && key.area().equals(item.area())
        && key.offset() == item.offset()
        && item.length() <= key.length();
  }
}
