package homeport.review.read;

import homeport.cobol.check.Support;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import homeport.diagnostics.Span;
import homeport.review.model.Access;
import homeport.review.model.Call;
import homeport.review.model.Place;
import homeport.review.model.Program;
import homeport.review.scan.SourceMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one program says in its syntax tree: verbs, files, calls, EXEC commands.
final class ProgramFacts {
  private static final Set<String> READS =
      Set.of("READ", "READNEXT", "READPREV", "STARTBR", "RESETBR", "ENDBR");
  private static final Set<String> WRITES = Set.of("WRITE", "REWRITE", "DELETE");

  private final String name;
  private final boolean accepted;
  private final Set<String> refusedExec;
  private final Place start;
  private final Literals literals;
  private final Map<String, Integer> verbs = new TreeMap<>();
  private final Map<String, Integer> commands = new TreeMap<>();
  private final Map<String, TreeSet<String>> modes = new TreeMap<>();
  private final List<Program.FileUse> files = new ArrayList<>();
  private final Map<String, Program.OnlineFileUse> onlineFiles = new TreeMap<>();
  private final Map<String, Program.TableUse> tables = new TreeMap<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, List<Span>> commandPlaces = new LinkedHashMap<>();
  private final List<String> includes = new ArrayList<>();

  private ProgramFacts(
      ProgramSyntax syntax, String name, boolean accepted, Set<String> refusedExec) {
    this.refusedExec = Set.copyOf(refusedExec);
    this.name = name;
    this.accepted = accepted;
    this.start = ProgramReader.place(syntax.at());
    this.literals = Literals.of(syntax);
  }

  /// @param refusedExec owners of EXEC blocks that nobody translates: `EXEC CICS`
  static ProgramFacts of(
      ProgramSyntax syntax, String name, boolean accepted, Set<String> refusedExec) {
    ProgramFacts facts = new ProgramFacts(syntax, name, accepted, refusedExec);
    StatementTree.visit(syntax, facts::statement);
    facts.declarations(syntax);
    return facts;
  }

  private void declarations(ProgramSyntax syntax) {
    for (DataEntry entry : Literals.entries(syntax)) {
      for (DataEntry.Clause clause : entry.clauses()) {
        if (clause instanceof DataEntry.Clause.Exec exec) {
          exec(exec.at(), exec.owner(), exec.text());
        }
      }
    }
    for (FileSyntax.Select select : syntax.environment().files()) {
      files.add(file(select));
    }
    syntax.contained().forEach(this::declarations);
  }

  private Program.FileUse file(FileSyntax.Select select) {
    String assignment = select.assignment() == null ? "" : select.assignment().text();
    return new Program.FileUse(
        select.name().text(),
        assignment.substring(assignment.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT),
        select.organization().name().replace('_', ' '),
        List.copyOf(modes.getOrDefault(select.name().text(), new TreeSet<>())),
        ProgramReader.place(select.at()));
  }

  private void statement(Statement statement) {
    verbs.merge(VerbNames.of(statement), 1, Integer::sum);
    if (statement instanceof FileStatement.Open open) {
      for (FileStatement.Open.OpenFile file : open.files()) {
        mode(file.file().text(), file.mode().name().replace('_', '-'));
      }
    } else if (statement instanceof FileStatement.Sort sort) {
      sort.using().forEach(file -> mode(file.text(), "INPUT"));
      sort.giving().forEach(file -> mode(file.text(), "OUTPUT"));
    } else if (statement instanceof Statement.Call call) {
      call(call);
    } else if (statement instanceof Statement.Exec exec) {
      exec(exec.at(), exec.owner(), exec.text());
    }
  }

  private void mode(String file, String mode) {
    modes.computeIfAbsent(file, _ -> new TreeSet<>()).add(mode);
  }

  private void call(Statement.Call call) {
    String literal = Literals.text(call.program());
    if (!literal.isEmpty()) {
      calls.add(new Call(name, literal, "static", List.of(), ProgramReader.place(call.at())));
    } else if (call.program() instanceof Expression.Reference reference) {
      String item = reference.name().text();
      calls.add(new Call(name, item, "dynamic", literals.of(item), ProgramReader.place(call.at())));
    }
  }

  private void exec(Span at, String owner, String text) {
    ExecCommand command = ExecCommand.of(owner, text);
    commands.merge(command.name(), 1, Integer::sum);
    commandPlaces.computeIfAbsent(command.name(), _ -> new ArrayList<>()).add(at);
    switch (command.owner()) {
      case "CICS" -> cics(command, ProgramReader.place(at));
      case "SQL" -> sql(command, ProgramReader.place(at));
      default -> {}
    }
  }

  private void sql(ExecCommand command, Place place) {
    String include = command.options().get("INCLUDE");
    if (include != null) {
      includes.add(include);
    }
    for (ExecCommand.TableName table : command.tables()) {
      Access access = table.changes() ? Access.WRITE : Access.READ;
      tables.merge(
          table.name(),
          new Program.TableUse(table.name(), access, place),
          (a, b) -> new Program.TableUse(a.table(), a.access().and(b.access()), a.place()));
    }
  }

  private void cics(ExecCommand command, Place place) {
    String verb = command.name().substring("EXEC CICS".length()).strip();
    switch (verb) {
      case "LINK", "XCTL" -> transfer(command, verb, "PROGRAM", place);
      case "START", "RETURN" -> transfer(command, verb, "TRANSID", place);
      default -> file(command, verb, place);
    }
  }

  private void transfer(ExecCommand command, String verb, String option, Place place) {
    String value = command.options().getOrDefault(option, "");
    if (value.isEmpty()) {
      return;
    }
    String prefix = option.equals("TRANSID") ? "TRANSID " : "";
    String literal = ExecCommand.literal(value);
    List<String> possible = List.of();
    String to = literal;
    if (literal.isEmpty()) {
      to = value.toUpperCase(Locale.ROOT).replaceAll("[\\s(].*", "");
      possible = literals.of(to).stream().map(one -> prefix + one).toList();
    }
    String kind = verb.toLowerCase(Locale.ROOT);
    boolean item = literal.isEmpty();
    calls.add(
        new Call(
            name, prefix + to, item && possible.isEmpty() ? "dynamic" : kind, possible, place));
  }

  private void file(ExecCommand command, String verb, Place place) {
    String value =
        command.options().getOrDefault("FILE", command.options().getOrDefault("DATASET", ""));
    boolean reads = READS.contains(verb);
    boolean writes = WRITES.contains(verb);
    if (value.isEmpty() || !reads && !writes) {
      return;
    }
    Access access =
        new Access(reads, writes || command.options().containsKey("UPDATE"), false, false);
    String literal = ExecCommand.literal(value);
    List<String> names =
        literal.isEmpty() ? literals.of(value.toUpperCase(Locale.ROOT)) : List.of(literal);
    for (String file : names) {
      onlineFiles.merge(
          file,
          new Program.OnlineFileUse(file, access, place),
          (a, b) -> new Program.OnlineFileUse(a.file(), a.access().and(b.access()), a.place()));
    }
  }

  /// Members that EXEC SQL INCLUDE names.
  List<String> includes() {
    return includes;
  }

  List<Call> calls() {
    return calls;
  }

  Program program(SourceMember member, int errors, Copybooks.View library) {
    boolean online =
        commands.keySet().stream().anyMatch(command -> command.startsWith("EXEC CICS"));
    return new Program(
        name,
        new Place(member.file(), start.file().equals(member.file()) ? start.line() : 1),
        member.lines(),
        accepted,
        errors,
        online,
        verbs,
        commands,
        files,
        List.copyOf(onlineFiles.values()),
        List.copyOf(tables.values()),
        List.copyOf(library.used().keySet()),
        library.missing());
  }

  /// The program itself, its EXEC commands and the organizations of its files.
  List<Note> notes() {
    String unit = "P:" + name;
    List<Note> notes = new ArrayList<>();
    notes.add(Note.at(Note.Kind.PROGRAM, name, unit, start, accepted, ""));
    commandPlaces.forEach((command, spans) -> {
      Span first = spans.getFirst();
      List<Integer> lines =
          spans.stream()
              .filter(span -> span.file().name().equals(first.file().name()))
              .map(Span::line)
              .distinct()
              .sorted()
              .toList();
      Place place = new Place(first.file().name(), lines.getFirst());
      boolean translated = refusedExec.stream().noneMatch(command::startsWith);
      notes.add(new Note(Note.Kind.EXEC, command, unit, place, lines, translated, ""));
    });
    for (Program.FileUse file : files) {
      String subject = "ORGANIZATION " + file.organization();
      notes.add(Note.at(Note.Kind.FILE, subject, unit, file.place(), isHere(subject), file.name()));
    }
    return notes;
  }

  /// The compiler's table says which organizations it has.
  private static boolean isHere(String organization) {
    for (Support support : Support.values()) {
      if (support.shown().equals(organization)) {
        return !support.isRefused();
      }
    }
    return false;
  }
}
