package homeport.trial.compare;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.check.ModelBuilder;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.parse.CobolParser;
import homeport.data.CodePage;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.trial.CannotTell;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a copybook with the compiler's own front end: a small program copies it, and what the
/// compiler makes of that is the layout.
public final class CopybookReader {
  private static final Pattern LEVEL_01 =
      Pattern.compile("(?m)^.{0,6}[ ]?\\s*0?1\\s", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String MEMBER = "HOMEPORT-RECORD-TEXT";

  private final CompilerOptions options;
  private final CopyLibrary copies;

  /// @param copies where COPY in the copybook looks
  public CopybookReader(CompilerOptions options, CopyLibrary copies) {
    this.options = options;
    this.copies = copies;
  }

  /// What `COPY … REPLACING ==:TAG:== BY ==…==` would replace.
  public record Replacing(String from, String to) {}

  /// The layout of a copybook's record.
  ///
  /// @param fileName for messages
  /// @param wanted the record's name; null when the copybook has only one
  /// @throws CannotTell when it cannot be compiled, or has no such record
  public RecordLayout read(
      String fileName, String text, List<Replacing> replacing, @Nullable String wanted)
      throws CannotTell {
    List<DataItem> records = compile(fileName, text, replacing, !LEVEL_01.matcher(text).find());
    CodePage codePage = CodePage.of(options.codepage());
    if (wanted == null && records.size() == 1) {
      return layout(fileName, records.getFirst(), codePage);
    }
    for (DataItem record : records) {
      if (record.displayName().equalsIgnoreCase(wanted)) {
        return layout(fileName, record, codePage);
      }
    }
    List<String> names = records.stream().map(DataItem::displayName).toList();
    throw new CannotTell(
        "HP6202",
        wanted == null
            ? "the copybook `" + fileName + "` has " + names.size() + " records"
            : "the copybook `" + fileName + "` has no record `" + wanted + "`",
        names.isEmpty() ? null : "choose with --record: " + String.join(", ", names));
  }

  /// What a dynamic-length item holds is not in the record, so that no data set has one.
  private static RecordLayout layout(String fileName, DataItem record, CodePage codePage)
      throws CannotTell {
    if (record.holdsDynamic()) {
      throw new CannotTell(
          "HP6202",
          "the copybook `" + fileName + "` has DYNAMIC LENGTH, which is no layout of a record",
          null);
    }
    return RecordLayout.of(record, codePage);
  }

  private List<DataItem> compile(
      String fileName, String text, List<Replacing> replacing, boolean wrap) throws CannotTell {
    StringBuilder copy = new StringBuilder("       COPY " + MEMBER);
    if (!replacing.isEmpty()) {
      copy.append(" REPLACING");
      for (Replacing one : replacing) {
        copy.append("\n           ==").append(one.from()).append("==");
        copy.append("\n           BY ==").append(one.to()).append("==");
      }
    }
    String program =
        """
               IDENTIFICATION DIVISION.
               PROGRAM-ID. LAYOUT.
               DATA DIVISION.
               WORKING-STORAGE SECTION.
        %s%s.
               PROCEDURE DIVISION.
                   GOBACK.
        """
            .formatted(wrap ? "       01  HOMEPORT-RECORD.\n" : "", copy);
    Problems problems = new Problems();
    CopyLibrary library =
        (name, of) ->
            name.equalsIgnoreCase(MEMBER)
                ? new CopyLibrary.Member(fileName, text)
                : copies.find(name, of);
    CobolParser.Parsed parsed =
        CobolParser.parse(new SourceFile("layout.cbl", program), library, options, problems);
    ProgramModel model =
        parsed.programs().isEmpty()
            ? null
            : ModelBuilder.build(parsed.programs().getFirst(), parsed.options(), problems);
    if (model == null || problems.hasErrors()) {
      throw unreadable(fileName, problems);
    }
    return model.roots().stream()
        .filter(item -> item.level() == 1 && item.area().equals(working(model)))
        .toList();
  }

  private static homeport.cobol.model.StorageArea working(ProgramModel model) {
    return model.areas().stream()
        .filter(area -> area.kind() == homeport.cobol.model.StorageArea.Kind.WORKING_STORAGE)
        .findFirst()
        .orElse(model.registers());
  }

  private static CannotTell unreadable(String fileName, Problems problems) {
    Problem first =
        problems.all().stream()
            .filter(problem -> problem.severity().returnCode() >= 8)
            .findFirst()
            .orElse(null);
    String why =
        first == null
            ? "it holds no record"
            : String.format(
                Locale.ROOT,
                "%s (%s, %s:%d)",
                first.title(),
                first.id(),
                first.at().file().name(),
                first.at().line());
    return new CannotTell("HP6201", "the copybook `" + fileName + "` cannot be used: " + why);
  }
}
