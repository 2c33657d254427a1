package homeport.review.read;

import homeport.cobol.CompilerOptions;
import homeport.cobol.check.ModelBuilder;
import homeport.cobol.check.NotSupported;
import homeport.cobol.check.Support;
import homeport.cobol.parse.CobolParser;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Severity;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.review.model.Call;
import homeport.review.model.Place;
import homeport.review.model.Program;
import homeport.review.scan.SourceMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads a COBOL member with the compiler's front end, and lets the compiler say whether it accepts
/// it: parse and model, the same way and with the same options as a compile.
public final class ProgramReader {
  private static final String COPYBOOK_MISSING = "HP0010";

  private final Copybooks copybooks;
  private final CompilerOptions options;

  public ProgramReader(Copybooks copybooks, CompilerOptions options) {
    this.copybooks = copybooks;
    this.options = options;
  }

  public ReadProgram read(SourceMember member) {
    Copybooks.View library = copybooks.seenFrom(member);
    Problems problems = new Problems();
    SourceFile source = new SourceFile(member.file(), member.text());
    CobolParser.Parsed parsed = CobolParser.parse(source, library, options, problems);
    for (ProgramSyntax syntax : parsed.programs()) {
      var _ = ModelBuilder.build(syntax, parsed.options(syntax), problems);
    }
    boolean accepted = !problems.hasErrors();
    Set<String> refusedExec = refusedExec(problems);
    int errors = (int) problems.all().stream().filter(ProgramReader::isError).count();
    List<Program> programs = new ArrayList<>();
    List<Call> calls = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (ProgramSyntax syntax : parsed.programs()) {
      ProgramFacts facts = ProgramFacts.of(syntax, nameOf(syntax, member), accepted, refusedExec);
      facts.includes().forEach(library::use);
      programs.add(facts.program(member, errors + problems.dropped(), library));
      calls.addAll(facts.calls());
      notes.addAll(facts.notes());
    }
    String unit = "P:" + (programs.isEmpty() ? member.name() : programs.getFirst().name());
    notes.addAll(problemNotes(problems, unit));
    CopyPlaces places = CopyPlaces.of(member, library.used().values());
    for (String name : library.missing()) {
      Place place = places.of(name, new Place(member.file(), 1));
      notes.add(Note.at(Note.Kind.COPY, name, unit, place, accepted, ""));
    }
    Map<String, String> copied = new TreeMap<>();
    library.used().forEach((name, found) -> copied.put(name, found.file()));
    return new ReadProgram(programs, calls, notes, copied);
  }

  /// The owners of EXEC blocks that nobody translates: `EXEC CICS`.
  private static Set<String> refusedExec(Problems problems) {
    Set<String> owners = new TreeSet<>();
    for (Problem problem : problems.all()) {
      if (problem instanceof NotSupported refused && refused.what() == Support.EXEC) {
        owners.add(refused.shown());
      }
    }
    return owners;
  }

  /// What a refused construct is called, without the names of the items it is about.
  private static String construct(NotSupported refused) {
    boolean own =
        refused.what() == Support.FUNCTION
            || refused.what() == Support.OTHER_STATEMENT
            || refused.what() == Support.OTHER_CLAUSE;
    return own ? refused.shown() : refused.what().shown();
  }

  private static String nameOf(ProgramSyntax syntax, SourceMember member) {
    return syntax.name().text().isEmpty() ? member.name() : syntax.name().text();
  }

  private static boolean isError(Problem problem) {
    return problem.severity().compareTo(Severity.ERROR) >= 0;
  }

  /// One note for each construct that is refused, with all its lines; EXEC blocks and copybooks
  /// that are missing have notes of their own.
  private static List<Note> problemNotes(Problems problems, String unit) {
    record Key(Note.Kind kind, String subject, String file, String said) {}
    Map<Key, List<Integer>> lines = new LinkedHashMap<>();
    for (Problem problem : problems.all()) {
      boolean elsewhere =
          problem.id().equals(COPYBOOK_MISSING)
              || problem instanceof NotSupported refused && refused.what() == Support.EXEC;
      if (isError(problem) && !elsewhere) {
        String said = problem.id() + ": " + problem.title();
        Key key =
            problem instanceof NotSupported refused
                ? new Key(Note.Kind.CONSTRUCT, construct(refused), problem.at().file().name(), said)
                : new Key(
                    Note.Kind.ERROR, "error " + problem.id(), problem.at().file().name(), said);
        lines.computeIfAbsent(key, _ -> new ArrayList<>()).add(problem.at().line());
      }
    }
    List<Note> notes = new ArrayList<>();
    lines.forEach((key, all) -> {
      List<Integer> sorted = all.stream().sorted().distinct().toList();
      Place place = new Place(key.file(), sorted.getFirst());
      notes.add(new Note(key.kind(), key.subject(), unit, place, sorted, false, key.said()));
    });
    return notes;
  }

  static Place place(Span at) {
    return new Place(at.file().name(), at.line());
  }
}
