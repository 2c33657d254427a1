package homeport.jcl.expand;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.jcl.JclLimits;
import homeport.jcl.JclSettings;
import homeport.jcl.JclStructureProblem;
import homeport.jcl.JclSymbolProblem;
import homeport.jcl.MemberSource;
import homeport.jcl.draft.DraftJob;
import homeport.jcl.draft.DraftListing;
import homeport.jcl.parameters.Parameter;
import homeport.jcl.text.Statement;
import homeport.jcl.text.StatementReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What all levels of one job share while it is expanded.
final class Expansion {
  private final JclSettings settings;
  private final MemberSource members;
  private final Problems problems;
  private final Map<String, Procedure> procedures = new HashMap<>();
  private final Map<String, Procedure> cataloged = new HashMap<>();
  private final Set<String> exported = new HashSet<>();
  private List<String> libraries = List.of();
  private int statements;
  private boolean stepsReported;
  private @Nullable DraftJob job;

  Expansion(JclSettings settings, MemberSource members, Problems problems) {
    this.settings = settings;
    this.members = members;
    this.problems = problems;
  }

  /// A procedure or INCLUDE group, ready to be put in place.
  ///
  /// @param library how IEFC001I names the place it came from
  record Procedure(String library, DraftListing.Source source, List<Statement> statements) {}

  DraftJob expand(Statement.Operation statement, List<Statement> rest) {
    Symbols symbols = new Symbols(null);
    settings.systemSymbols().forEach(symbols::defineSystem);
    symbols.define("SYSUID", settings.userId());
    Fields fields = new Fields(symbols, problems);
    Fields.Substituted field = fields.substitute(statement);
    List<Parameter> parameters = fields.parse(statement, field.text());
    fields.checkLabel(statement, false);
    DraftJob draft = new DraftJob(statement.at(), statement.name(), parameters);
    job = draft;
    DraftListing.Entry entry = draft.listing().add(statement, DraftListing.Source.JOB);
    if (field.changed()) {
      entry.substituted(field.text().text());
    }
    Level level = new Level(this, symbols, draft);
    level.run(rest);
    level.end();
    return draft;
  }

  DraftJob job() {
    if (job == null) {
      throw new IllegalStateException("no job yet");
    }
    return job;
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  Problems problems() {
    return problems;
  }

  /// Counts a statement; false when the job has become too large to go on.
  boolean count(Span at) {
    statements++;
    if (statements == JclLimits.STATEMENTS) {
      report(new JclStructureProblem.JobTooLarge(at, JclLimits.STATEMENTS));
    }
    return statements < JclLimits.STATEMENTS;
  }

  /// True when the job has become too large to go on.
  boolean isFull() {
    return statements >= JclLimits.STATEMENTS;
  }

  /// Reports once that there are more steps than a job may have.
  void tooManySteps(Span at) {
    if (!stepsReported) {
      stepsReported = true;
      report(new JclStructureProblem.TooManySteps(at, JclLimits.STEPS));
    }
  }

  void libraries(List<String> order) {
    libraries = List.copyOf(order);
  }

  void defineProcedure(String name, List<Statement> body) {
    procedures.put(
        name,
        new Procedure(
            "INSTREAM PROCEDURE DEFINITION",
            DraftListing.Source.IN_STREAM_PROCEDURE,
            List.copyOf(body)));
  }

  List<String> procedureNames() {
    return new ArrayList<>(procedures.keySet());
  }

  /// A procedure by name: one of the job's own, a member, or one that comes with the system.
  @Nullable Procedure procedure(String name, Span at) {
    Procedure own = procedures.get(name);
    if (own != null) {
      return own;
    }
    Procedure member = member(name, at);
    return member != null ? member : read(name, SuppliedProcedures.find(name), at);
  }

  @Nullable Procedure member(String name, Span at) {
    Procedure known = cataloged.get(name);
    return known != null ? known : read(name, members.find(name, libraries), at);
  }

  private @Nullable Procedure read(String name, MemberSource.@Nullable Member member, Span at) {
    if (member == null) {
      return null;
    }
    SourceFile file = new SourceFile(name, member.text(), at);
    String library = (member.system() ? "SYSTEM LIBRARY " : "PRIVATE LIBRARY ") + member.library();
    Procedure read =
        new Procedure(
            library, DraftListing.Source.CATALOGED_PROCEDURE, StatementReader.read(file, problems));
    cataloged.put(name, read);
    return read;
  }

  /// From here on what SET gives to these symbols can be used in in-stream data; `*` means all.
  void export(List<String> names) {
    exported.addAll(names);
  }

  /// Gives a symbol its value in a level.
  void assign(Symbols symbols, String name, String value) {
    if (exported.contains(name) || exported.contains("*")) {
      symbols.defineExported(name, value);
    } else {
      symbols.define(name, value);
    }
  }

  /// The symbols of in-stream data: those exported, the user's id, and system symbols when SYMBOLS=
  /// asks for them (z/OS MVS JCL Reference, "Using symbols in JES in-stream data").
  @Nullable String dataSymbol(Symbols symbols, String name, boolean withSystemSymbols, Span at) {
    String value = symbols.exportedValue(name);
    if (value != null) {
      return value;
    }
    if (exported.contains(name)) {
      report(new JclSymbolProblem.SymbolNotDefined(at, name, ""));
      return null;
    }
    if (name.equals("SYSUID")) {
      return settings.userId();
    }
    return withSystemSymbols ? settings.systemSymbols().get(name) : null;
  }
}
