package homeport.cobol.listing;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.check.ModelBuilder;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.parse.CobolParser;
import homeport.cobol.parse.CobolParser.Parsed;
import homeport.cobol.source.ListedLines;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The listing of a compile: the options, the source with the messages in their places, and for
/// each outermost program, with those it contains, its map of storage, its cross-reference and its
/// statistics (Programming Guide, "Getting listings"). A program with errors has them too, as far
/// as its names are known.
public final class Listing {
  private static final String RULER =
      "   LineID  ----+-*A-1-B--+----2----+----3----+----4----+----5----+----6----+----7-|--+----8";

  private final List<String> out = new ArrayList<>();
  private final Parsed parsed;
  private final ListedLines lines;
  private final Problems problems;

  private Listing(Parsed parsed, Problems problems) {
    this.parsed = parsed;
    this.lines = new ListedLines(parsed.lines());
    this.problems = problems;
  }

  /// Compiles a text as far as a listing needs.
  ///
  /// @return the lines of the listing
  public static List<String> of(SourceFile source, CopyLibrary copies, CompilerOptions options) {
    Problems problems = new Problems();
    Parsed parsed = CobolParser.parse(source, copies, options, problems);
    List<ProgramModel> models =
        parsed.programs().stream()
            .map(program -> ModelBuilder.examine(program, parsed.options(program), problems))
            .toList();
    Listing listing = new Listing(parsed, problems);
    listing.head(source);
    listing.source();
    models.forEach(listing::program);
    listing.messages();
    return listing.out;
  }

  private void head(SourceFile source) {
    out.add("COBOL listing of " + source.name());
    out.add("");
    options("Options in effect", parsed.options());
    CompilerOptions before = parsed.options();
    for (ProgramSyntax program : parsed.programs()) {
      CompilerOptions own = parsed.options(program);
      if (!own.equals(before)) {
        out.add("");
        options("Options in effect from program " + program.name().text() + " on", own);
      }
      before = own;
    }
  }

  private void options(String title, CompilerOptions options) {
    out.add(title);
    for (String option : OptionLines.of(options)) {
      out.add("  " + option);
    }
  }

  private void heading(String text) {
    out.add("");
    out.add(text);
    out.add("");
  }

  private void source() {
    Map<Integer, List<Problem>> messages = new HashMap<>();
    for (Problem problem : problems.all()) {
      messages.computeIfAbsent(lines.numberOf(problem.at()), _ -> new ArrayList<>()).add(problem);
    }
    heading(RULER);
    for (ListedLines.Line line : lines.lines()) {
      out.add(
          String.format(
                  Locale.ROOT,
                  "   %06d%s %s",
                  line.number(),
                  line.copied() ? "C" : " ",
                  line.text())
              .stripTrailing());
      for (Problem problem : messages.getOrDefault(line.number(), List.of())) {
        out.add(
            String.format(
                Locale.ROOT, "==%06d==> %s %s", line.number(), code(problem), problem.title()));
      }
    }
  }

  private static String code(Problem problem) {
    char severity =
        switch (problem.severity()) {
          case NOTE -> 'I';
          case WARNING -> 'W';
          case ERROR -> 'E';
          case SEVERE -> 'S';
          case TERMINATING -> 'U';
        };
    return problem.id() + "-" + severity;
  }

  private void program(ProgramModel model) {
    heading("Program " + model.name() + ": map of storage");
    out.add(
        "  LineID  Level and name                                Offset     Hex   Length  Type");
    map(model);
    CrossReference names =
        new CrossReference(
            DataNames.of(model, lines),
            ProcedureNames.of(model, lines),
            ProgramNames.of(model, lines));
    heading("Program " + model.name() + ": cross-reference of data names (M: modified)");
    out.addAll(NameLines.of(names.data(), "register"));
    heading(
        "Program "
            + model.name()
            + ": cross-reference of procedures (P: PERFORM, E: end of a performed range, G: GO TO,"
            + " D: GO TO DEPENDING ON, A: ALTER, T: TO PROCEED TO, U: USE FOR DEBUGGING)");
    out.addAll(NameLines.of(names.procedures(), ""));
    heading("Program " + model.name() + ": cross-reference of programs");
    out.addAll(NameLines.of(names.programs(), "EXTERNAL"));
    Statistics statistics = Statistics.of(model);
    heading("Program " + model.name() + ": statistics");
    out.add("  Data Division statements      " + statistics.dataStatements());
    out.add("  Procedure Division statements " + statistics.procedureStatements());
  }

  /// The storage of a program, then that of those it contains.
  private void map(ProgramModel model) {
    out.addAll(StorageMap.of(model, lines));
    for (ProgramModel inner : model.contained()) {
      out.add("");
      out.add("          PROGRAM-ID " + inner.name());
      map(inner);
    }
  }

  private void messages() {
    heading("Messages");
    for (Problem problem : problems.all()) {
      out.add(
          String.format(
              Locale.ROOT,
              "  %6d  %s  %s",
              lines.numberOf(problem.at()),
              code(problem),
              problem.title()));
    }
    out.add("  Source records " + lines.lines().size());
    out.add("  Return code    " + problems.worst().returnCode());
  }
}
