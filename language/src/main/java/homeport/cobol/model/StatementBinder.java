package homeport.cobol.model;

import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.FileStatement.Handlers;
import homeport.cobol.syntax.Markup;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.OnSize;
import homeport.cobol.syntax.Statement.ProcedureName;
import homeport.cobol.syntax.Statement.Repeat;
import homeport.cobol.syntax.Statement.Target;
import homeport.cobol.syntax.TextStatement;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Binds every name in the statements of a program. Which names may stand where is decided here as
/// far as their kind goes (item, index, condition, file, procedure); what the items are is for the
/// checks.
final class StatementBinder {
  /// FROM of ACCEPT: these are no devices.
  private static final Set<String> CLOCK = Set.of("DATE", "DAY", "DAY-OF-WEEK", "TIME");

  private final ReferenceBinder references;
  private final ProcedureMap procedures;
  private final FileMaker files;
  private final ReportBinder reports;
  private final SpecialNames specials;
  private final Bindings bindings;
  private final Problems problems;
  private final Map<String, List<DataItem>> records = new HashMap<>();
  private final Set<String> execOwners = new HashSet<>();
  private @Nullable String section;

  StatementBinder(
      ReferenceBinder references,
      ProcedureMap procedures,
      FileMaker files,
      ReportBinder reports,
      SpecialNames specials,
      Bindings bindings,
      Problems problems) {
    this.references = references;
    this.procedures = procedures;
    this.files = files;
    this.reports = reports;
    this.specials = specials;
    this.bindings = bindings;
    this.problems = problems;
    for (FileModel file : files.visible()) {
      for (DataItem record : file.records()) {
        records.computeIfAbsent(record.displayName(), _ -> new java.util.ArrayList<>()).add(record);
      }
    }
  }

  /// Whose EXEC blocks there are: CICS, SQL, …
  Set<String> execOwners() {
    return execOwners;
  }

  void bind(Procedure node) {
    section = node.section();
    node.sentences().forEach(sentence -> statements(sentence.statements()));
  }

  private void statements(@Nullable List<Statement> statements) {
    if (statements != null) {
      statements.forEach(this::statement);
    }
  }

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.Accept s -> accept(s);
      case Statement.Add s -> add(s);
      case Statement.Subtract s -> subtract(s);
      case Statement.Multiply s -> multiply(s);
      case Statement.Divide s -> divide(s);
      case Statement.Compute s -> compute(s);
      case Statement.Corresponding s -> corresponding(s);
      case Statement.Move s -> move(s);
      case Statement.Initialize s -> initialize(s);
      case Statement.SetTo s -> setTo(s);
      case Statement.SetBy s -> setBy(s);
      case Statement.SetCondition s -> s.names().forEach(references::conditionName);
      case Statement.SetSwitch s -> s.names().forEach(this::device);
      case Statement.If s -> branches(s);
      case Statement.Evaluate s -> evaluate(s);
      case Statement.Perform s -> perform(s);
      case Statement.PerformInline s -> performInline(s);
      case Statement.GoTo s -> procedure(s.to());
      case Statement.GoToDepending s -> goToDepending(s);
      case Statement.Alter s -> alter(s);
      case Statement.Continue _, Statement.NextSentence _, Statement.Exit _ -> {}
      case Statement.Goback s -> references.value(s.giving());
      case Statement.StopRun s -> references.value(s.giving());
      case Statement.StopLiteral _, Statement.Unsupported _, ReportStatement.ReportFault _ -> {}
      case ReportStatement.Initiate _,
          ReportStatement.GenerateReport _,
          ReportStatement.Terminate _ ->
          reports.bind(statement, section);
      case ReportStatement.SuppressPrinting _ -> reports.bind(statement, section);
      case Statement.Exec s -> execOwners.add(s.owner());
      case Statement.Display s -> display(s);
      case FileStatement.Open s -> s.files().forEach(file -> file(file.file()));
      case FileStatement.Close s -> s.files().forEach(file -> file(file.file()));
      case FileStatement.Read s -> read(s);
      case FileStatement.Write s -> write(s);
      case FileStatement.Rewrite s -> rewrite(s);
      case FileStatement.Delete s -> delete(s);
      case FileStatement.Start s -> start(s);
      case Statement.Call s -> call(s);
      case Statement.Cancel s -> references.values(s.programs());
      case Statement.Allocate s -> allocate(s);
      case Statement.Free s -> s.pointers().forEach(references::item);
      case Statement.Entry s -> s.using().forEach(parameter -> references.item(parameter.name()));
      case TextStatement.StringTogether s -> string(s);
      case TextStatement.Unstring s -> unstring(s);
      case TextStatement.Inspect s -> inspect(s);
      case Statement.Search s -> search(s);
      case FileStatement.Sort s -> sort(s);
      case MarkupStatement.Generate s -> generate(s);
      case MarkupStatement.JsonParse s -> parse(s);
      case MarkupStatement.XmlParse s -> parse(s);
      case FileStatement.Release s -> release(s);
      case FileStatement.Return s -> returned(s);
    }
  }

  private void accept(Statement.Accept s) {
    references.item(s.to());
    if (s.from() != null && !CLOCK.contains(s.from().text())) {
      device(s.from());
    }
  }

  private void targets(List<Target> targets) {
    targets.forEach(target -> references.item(target.to()));
  }

  private void onSize(OnSize onSize) {
    statements(onSize.error());
    statements(onSize.noError());
  }

  private void add(Statement.Add s) {
    references.values(s.values());
    targets(s.to());
    targets(s.giving());
    onSize(s.onSize());
  }

  private void subtract(Statement.Subtract s) {
    references.values(s.values());
    targets(s.from());
    references.value(s.minuend());
    targets(s.giving());
    onSize(s.onSize());
  }

  private void multiply(Statement.Multiply s) {
    references.value(s.left());
    targets(s.by());
    references.value(s.right());
    targets(s.giving());
    onSize(s.onSize());
  }

  private void divide(Statement.Divide s) {
    references.value(s.divisor());
    targets(s.into());
    references.value(s.dividend());
    targets(s.giving());
    references.item(s.remainder());
    onSize(s.onSize());
  }

  private void compute(Statement.Compute s) {
    targets(s.to());
    references.value(s.value());
    onSize(s.onSize());
  }

  private void corresponding(Statement.Corresponding s) {
    references.item(s.from());
    references.item(s.to().to());
    onSize(s.onSize());
  }

  private void move(Statement.Move s) {
    references.value(s.from());
    s.to().forEach(references::item);
  }

  private void initialize(Statement.Initialize s) {
    s.items().forEach(references::item);
    s.replacing().forEach(replacing -> references.value(replacing.by()));
  }

  private void setTo(Statement.SetTo s) {
    references.values(s.targets());
    references.value(s.value());
  }

  private void setBy(Statement.SetBy s) {
    references.values(s.targets());
    references.value(s.value());
  }

  private void branches(Statement.If s) {
    references.condition(s.condition());
    statements(s.then());
    statements(s.otherwise());
  }

  private void evaluate(Statement.Evaluate s) {
    for (Statement.Evaluate.Subject subject : s.subjects()) {
      switch (subject) {
        case Statement.Evaluate.Subject.Value(Expression value) ->
            references.valueOrCondition(value);
        case Statement.Evaluate.Subject.Test(var condition) -> references.condition(condition);
        case Statement.Evaluate.Subject.Truth _ -> {}
      }
    }
    for (Statement.Evaluate.Branch branch : s.branches()) {
      branch.rows().forEach(row -> row.forEach(this::choice));
      statements(branch.statements());
    }
    statements(s.other());
  }

  private void choice(Statement.Evaluate.Choice choice) {
    switch (choice) {
      case Statement.Evaluate.Choice.Value(boolean _, Expression from, Expression to) -> {
        references.valueOrCondition(from);
        references.value(to);
      }
      case Statement.Evaluate.Choice.Test(var condition) -> references.condition(condition);
      case Statement.Evaluate.Choice.Any _, Statement.Evaluate.Choice.Truth _ -> {}
    }
  }

  private void perform(Statement.Perform s) {
    procedure(s.from());
    procedure(s.through());
    repeat(s.repeat());
  }

  private void performInline(Statement.PerformInline s) {
    repeat(s.repeat());
    statements(s.body());
  }

  private void repeat(Repeat repeat) {
    switch (repeat) {
      case Repeat.Once _ -> {}
      case Repeat.Times(Expression count) -> references.value(count);
      case Repeat.Until(boolean _, var condition) -> references.condition(condition);
      case Repeat.Varying(boolean _, List<Repeat.Loop> loops) -> {
        for (Repeat.Loop loop : loops) {
          references.value(loop.variable());
          references.value(loop.from());
          references.value(loop.by());
          references.condition(loop.until());
        }
      }
    }
  }

  private void procedure(@Nullable ProcedureName name) {
    if (name != null) {
      Bindings.ProcedureSpan span = procedures.resolve(name, section);
      if (span != null) {
        bindings.bind(name, span);
      }
    }
  }

  private void goToDepending(Statement.GoToDepending s) {
    s.to().forEach(this::procedure);
    references.item(s.on());
  }

  private void alter(Statement.Alter s) {
    for (Statement.Alter.Change change : s.changes()) {
      procedure(change.which());
      procedure(change.to());
    }
  }

  private void display(Statement.Display s) {
    references.values(s.items());
    if (s.upon() != null) {
      device(s.upon());
    }
  }

  private void device(Name name) {
    String device = specials.device(name.text());
    if (device != null) {
      bindings.bindDevice(name, device);
      return;
    }
    RuleBroken problem =
        RuleBroken.of(
                Rule.MNEMONIC_NOT_DEFINED,
                name.at(),
                "`" + name.text() + "` is not defined in SPECIAL-NAMES")
            .label("no mnemonic-name or device");
    List<String> similar = NearNames.of(name.text(), specials.mnemonics());
    problems.add(similar.isEmpty() ? problem : problem.help(Names.didYouMean(similar)));
  }

  private void file(Name name) {
    FileModel file = files.find(name.text());
    if (file != null) {
      bindings.bindFile(name, file);
    } else if (!files.knows(name.text())) {
      RuleBroken problem =
          RuleBroken.of(Rule.FILE_NOT_DEFINED, name.at(), "there is no file `" + name.text() + "`")
              .label("no SELECT and FD for it");
      List<String> similar = NearNames.of(name.text(), files.names());
      problems.add(similar.isEmpty() ? problem : problem.help(Names.didYouMean(similar)));
    }
  }

  /// A record, which `OF file` tells from those of the same name (Language Reference,
  /// "Qualification").
  private void record(Name name, @Nullable Name of) {
    List<DataItem> found = records.getOrDefault(name.text(), List.of());
    if (of != null) {
      file(of);
      FileModel file = files.find(of.text());
      found = file == null ? found : found.stream().filter(file.records()::contains).toList();
    }
    if (found.size() == 1) {
      bindings.bindRecord(name, found.getFirst());
      return;
    }
    RuleBroken problem =
        RuleBroken.of(
            found.isEmpty() ? Rule.RECORD_NOT_OF_FILE : Rule.NAME_AMBIGUOUS,
            name.at(),
            found.isEmpty()
                ? "`" + name.text() + "` is not a record of a file"
                : "`" + name.text() + "` is a record of several files");
    for (DataItem record : found) {
      problem = problem.also(record.nameAt(), "of file `" + record.area().name() + "`");
    }
    List<String> similar =
        found.isEmpty() ? NearNames.of(name.text(), records.keySet()) : List.of();
    problems.add(similar.isEmpty() ? problem : problem.help(Names.didYouMean(similar)));
  }

  private void handlers(Handlers handlers) {
    statements(handlers.atEnd());
    statements(handlers.notAtEnd());
    statements(handlers.invalidKey());
    statements(handlers.notInvalidKey());
  }

  private void read(FileStatement.Read s) {
    file(s.file());
    references.item(s.into());
    references.item(s.key());
    handlers(s.handlers());
  }

  private void write(FileStatement.Write s) {
    record(s.record(), s.file());
    references.value(s.from());
    FileStatement.Write.Advancing advancing = s.advancing();
    if (advancing != null) {
      references.value(advancing.lines());
      if (advancing.mnemonic() != null) {
        device(advancing.mnemonic());
      }
    }
    handlers(s.handlers());
    statements(s.atEndOfPage());
    statements(s.notAtEndOfPage());
  }

  private void rewrite(FileStatement.Rewrite s) {
    record(s.record(), s.file());
    references.value(s.from());
    handlers(s.handlers());
  }

  private void delete(FileStatement.Delete s) {
    file(s.file());
    handlers(s.handlers());
  }

  private void start(FileStatement.Start s) {
    file(s.file());
    references.item(s.key());
    handlers(s.handlers());
  }

  private void call(Statement.Call s) {
    references.value(s.program());
    for (Statement.Call.Argument argument : s.using()) {
      if (!(argument.value() instanceof Expression.Reference name && isFile(name))) {
        references.value(argument.value());
      }
    }
    references.item(s.returning());
    statements(s.onException());
    statements(s.notOnException());
    statements(s.onOverflow());
  }

  /// CALL can pass a file (Language Reference, "CALL statement", file-name-1).
  private boolean isFile(Expression.Reference name) {
    FileModel file = name.qualifiers().isEmpty() ? files.find(name.name().text()) : null;
    if (file != null) {
      bindings.bind(name, new Bound.File(file));
    }
    return file != null;
  }

  private void string(TextStatement.StringTogether s) {
    for (TextStatement.StringTogether.Piece piece : s.pieces()) {
      references.value(piece.value());
      references.value(piece.delimiter());
    }
    references.item(s.into());
    references.item(s.pointer());
    statements(s.onOverflow());
    statements(s.notOnOverflow());
  }

  private void unstring(TextStatement.Unstring s) {
    unstringSource(s.from());
    s.delimiters().forEach(delimiter -> references.value(delimiter.value()));
    for (TextStatement.Unstring.Field field : s.into()) {
      references.item(field.to());
      references.item(field.delimiterIn());
      references.item(field.countIn());
    }
    references.item(s.pointer());
    references.item(s.tallying());
    statements(s.onOverflow());
    statements(s.notOnOverflow());
  }

  private void unstringSource(Expression from) {
    if (from instanceof Expression.Reference item) {
      references.item(item);
    } else {
      references.value(from);
    }
  }

  private void inspect(TextStatement.Inspect s) {
    references.value(s.of());
    for (TextStatement.Inspect.Tally tally : s.tallying()) {
      references.item(tally.counter());
      references.value(tally.what());
      bounds(tally.bounds());
    }
    for (TextStatement.Inspect.Replacement replacement : s.replacing()) {
      references.value(replacement.what());
      references.value(replacement.by());
      bounds(replacement.bounds());
    }
    TextStatement.Inspect.Converting converting = s.converting();
    if (converting != null) {
      references.value(converting.from());
      references.value(converting.to());
      bounds(converting.bounds());
    }
  }

  private void bounds(TextStatement.Inspect.Bounds bounds) {
    references.value(bounds.before());
    references.value(bounds.after());
  }

  private void search(Statement.Search s) {
    references.table(s.table());
    references.value(s.varying());
    statements(s.atEnd());
    for (Statement.Search.When when : s.whens()) {
      references.condition(when.condition());
      statements(when.statements());
    }
  }

  private void sort(FileStatement.Sort s) {
    boolean isFile = files.knows(s.file().text()) || s.using().size() + s.giving().size() > 0;
    if (isFile || s.input() != null || s.output() != null) {
      file(s.file());
    } else {
      references.sortedTable(s.table());
    }
    for (DataEntry.SortKey key : s.keys()) {
      key.names().forEach(references::table);
    }
    Alphabet alphabet = s.collating() == null ? null : specials.alphabet(s.collating(), problems);
    if (s.collating() != null && alphabet != null) {
      bindings.bindAlphabet(s.collating(), alphabet);
    }
    s.using().forEach(this::file);
    s.giving().forEach(this::file);
    range(s.input());
    range(s.output());
  }

  private void range(Statement.@Nullable ProcedureRange range) {
    if (range != null) {
      procedure(range.from());
      procedure(range.through());
    }
  }

  private void generate(MarkupStatement.Generate s) {
    references.item(s.into());
    source(s.from());
    references.item(s.count());
    references.value(s.encoding());
    s.names().forEach(name -> references.table(name.item()));
    for (Markup.Suppress suppress : s.suppress()) {
      references.table(suppress.item());
    }
    converting(s.converting());
    Markup.Document document = s.document();
    if (document != null) {
      references.value(document.namespace());
      references.value(document.prefix());
      document.types().forEach(type -> references.table(type.item()));
    }
    statements(s.onException());
    statements(s.notOnException());
  }

  private void parse(MarkupStatement.JsonParse s) {
    references.item(s.from());
    source(s.into());
    references.value(s.encoding());
    s.names().forEach(name -> references.table(name.item()));
    s.suppress().forEach(references::table);
    converting(s.converting());
    statements(s.onException());
    statements(s.notOnException());
  }

  private void parse(MarkupStatement.XmlParse s) {
    references.item(s.document());
    references.value(s.encoding());
    range(s.processing());
    statements(s.onException());
    statements(s.notOnException());
  }

  /// A whole table can be named without subscripts: it is an array.
  private void source(Expression.Reference reference) {
    if (reference.subscripts().isEmpty() && reference.slice() == null) {
      references.table(reference);
    } else {
      references.item(reference);
    }
  }

  private void allocate(Statement.Allocate s) {
    references.value(s.bytes());
    references.item(s.record());
    references.item(s.returning());
  }

  private void converting(Markup.Converting converting) {
    for (Markup.Flag flag : converting.flags()) {
      references.table(flag.item());
      flagValue(flag.yes());
      flagValue(flag.no());
    }
    converting.nulls().forEach(each -> references.table(each.item()));
    for (Markup.Indicator indicator : converting.indicators()) {
      references.table(indicator.item());
      references.table(indicator.in());
      flagValue(indicator.yes());
      flagValue(indicator.no());
    }
    for (Markup.Ignored ignored : converting.ignored()) {
      if (ignored.item() != null) {
        references.table(ignored.item());
      }
    }
  }

  /// A condition-name, whatever tables its item lies in, or a literal.
  private void flagValue(@Nullable Expression value) {
    if (value instanceof Expression.Reference reference) {
      references.conditionNameOfAny(reference);
    }
  }

  private void release(FileStatement.Release s) {
    record(s.record(), s.file());
    references.value(s.from());
  }

  private void returned(FileStatement.Return s) {
    file(s.file());
    references.item(s.into());
    handlers(s.handlers());
  }
}
