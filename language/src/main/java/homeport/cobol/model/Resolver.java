package homeport.cobol.model;

import homeport.cobol.CompilerOptions;
import homeport.cobol.report.ReportWriter;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.StatementTree;
import homeport.data.CodePage;
import homeport.data.Picture;
import homeport.diagnostics.Problems;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a program's model from its syntax tree: first the data division, section by section; then
/// the names that clauses hold; then the procedures and every name in their statements. The model
/// is whole even when there are problems, so that the checks can look at it too; a reference
/// without a meaning is then simply not bound.
public final class Resolver {
  /// The largest WORKING-STORAGE that is compiled: its bytes are part of the program.
  static final int STORAGE_MAX = 134_217_727;

  /// The longest text of an XML event; longer content comes in several.
  private static final int XML_TEXT_MAX = 1 << 22;

  private final ProgramSyntax syntax;
  private final CompilerOptions options;
  private final CodePage page;
  private final Problems problems;
  private final List<StorageArea> areas = new ArrayList<>();
  private final List<DataItem> roots = new ArrayList<>();
  private final Names names;
  private final Bindings bindings = new Bindings();
  private final Describer describer;
  private final Layout layout;
  private final FileMaker files;
  private final SpecialNames specials;
  private final ReportWriter reports;
  private @Nullable ReportItems reportItems;
  private final LocalDateTime compiled;
  private final Map<String, UserFunction> functions = new HashMap<>();
  private final @Nullable Resolver around;
  private final ProgramSyntax.Environment configuration;
  private @Nullable StorageArea registers;
  private List<ProgramModel.ErrorProcedure> errorProcedures = List.of();

  /// @param around the program that contains this one, its data and files resolved; null for none
  private Resolver(
      ProgramSyntax syntax,
      CompilerOptions options,
      CodePage page,
      LocalDateTime compiled,
      Problems problems,
      @Nullable Resolver around) {
    this.syntax = syntax;
    this.options = options;
    this.page = page;
    this.compiled = compiled;
    this.problems = problems;
    this.around = around;
    this.configuration =
        around == null ? syntax.environment() : syntax.environment().within(around.configuration);
    this.names =
        new Names(
            bindings, problems, around == null ? null : around.names, options.qualifyExtend());
    this.describer = new Describer(options, pictureRules(configuration), problems);
    this.layout = new Layout(problems, options.rules().slackBytes());
    this.files = new FileMaker(problems, around == null ? null : around.files);
    // What the outermost program's SPECIAL-NAMES has wrong is said there.
    this.specials = new SpecialNames(page, around == null ? problems : new Problems());
    this.reports = ReportWriter.of(syntax, pictureRules(configuration), problems);
    if (around != null) {
      areas.addAll(around.areas);
    }
  }

  /// The model of a program.
  ///
  /// @param page the code page that the options name
  /// @param compiled what WHEN-COMPILED says
  public static ProgramModel resolve(
      ProgramSyntax syntax,
      CompilerOptions options,
      CodePage page,
      LocalDateTime compiled,
      Problems problems) {
    return new Resolver(syntax, options, page, compiled, problems, null).resolve();
  }

  private static Picture.Rules pictureRules(ProgramSyntax.Environment environment) {
    List<Picture.Currency> currencies = new ArrayList<>();
    for (ProgramSyntax.Currency currency : environment.currency()) {
      String symbol = currency.symbol() == null ? currency.sign() : currency.symbol();
      if (symbol.length() == 1 && !currency.sign().isEmpty()) {
        currencies.add(new Picture.Currency(symbol.charAt(0), currency.sign()));
      }
    }
    if (currencies.isEmpty()) {
      currencies.add(Picture.Currency.DOLLAR);
    }
    return new Picture.Rules(currencies, environment.decimalPointIsComma());
  }

  private ProgramModel resolve() {
    ProgramModel.Around outer = new ProgramModel.Around(areas.size(), files.models().size());
    List<FileMaker.Half> halves = files.join(syntax.environment().files(), syntax.files());
    List<Draft> working = drafts(syntax.workingStorage(), Draft.Section.WORKING_STORAGE);
    List<Draft> local = drafts(syntax.localStorage(), Draft.Section.LOCAL_STORAGE);
    List<Draft> linkage = drafts(syntax.linkage(), Draft.Section.LINKAGE);
    reportItems =
        new ReportItems(reports, entries -> drafts(entries, Draft.Section.WORKING_STORAGE));
    working.addAll(reportItems.records());
    List<Draft> all = new ArrayList<>(working);
    all.addAll(local);
    all.addAll(linkage);
    halves.forEach(half -> all.addAll(recordDrafts(half)));
    int indexes = all.stream().mapToInt(ItemMaker::countIndexes).sum();
    Registers own = new Registers(areas.size(), indexes);
    areas.add(own.area());
    ItemMaker maker = new ItemMaker(names, own);
    registers = registers(own);
    specials.read(configuration, names);
    shareRecordAreas(halves);
    halves.forEach(half -> placeFile(half, maker));
    placeExternal(working, maker);
    InitialImage workingImage =
        placeStorage(internal(working), StorageArea.Kind.WORKING_STORAGE, "WORKING-STORAGE", maker);
    InitialImage localImage =
        placeStorage(local, StorageArea.Kind.LOCAL_STORAGE, "LOCAL-STORAGE", maker);
    placeLinkage(linkage, maker);
    halves.forEach(this::placeLinageCounter);
    DataItem debugItem = placeDebugItem();
    roots.addAll(
        reportItems.copies(names, length -> area(StorageArea.Kind.RECORD, "a control", length)));
    linkTables(all);
    halves.forEach(half -> files.make(half, names));
    ProcedureMap procedures = new ProcedureMap(problems);
    procedures.read(syntax.procedure());
    procedures.readReports(reports.procedures());
    @Nullable Debugging debugging = debugging(debugItem, procedures);
    bindStatements(procedures);
    List<ProgramModel.EntryPoint> entries = entries(procedures, linkage);
    DataItem returning = returning(linkage);
    errorProcedures = errorProcedures(procedures);
    return new ProgramModel(
        name(),
        syntax,
        options,
        page,
        areas,
        registers,
        workingImage,
        localImage,
        own.image(page, compiled),
        roots,
        files.models(),
        entries,
        returning,
        procedures.nodes(),
        errorProcedures,
        globalProcedures(),
        debugging,
        functions(entries, returning),
        bindings,
        specials.collating(),
        outer,
        syntax.contained().stream().map(this::contained).toList());
  }

  private List<Draft> recordDrafts(FileMaker.Half half) {
    if (half.description == null) {
      return List.of();
    }
    List<DataEntry> records = new ArrayList<>(half.description.records());
    records.addAll(reports.records(half.description));
    List<Draft> made = drafts(records, Draft.Section.FILE);
    half.records = made;
    return made;
  }

  /// Binds what tables name, then looks at values, which may be of a table's.
  private void linkTables(List<Draft> all) {
    TableLinks tables = new TableLinks(names, problems);
    all.forEach(tables::link);
    Values values = new Values(options, page, specials.collating(), problems);
    all.forEach(values::check);
    if (!problems.hasErrors()) {
      all.forEach(this::keepValue);
    }
  }

  private void keepValue(Draft draft) {
    byte[] value = ImageWriter.value(draft, options, page, specials.collating());
    if (draft.item != null && value != null) {
      draft.item.value(value);
    }
    draft.children.forEach(this::keepValue);
  }

  private @Nullable Debugging debugging(@Nullable DataItem debugItem, ProcedureMap procedures) {
    return new DebuggingMaker(syntax, problems, names, files).make(debugItem, procedures, bindings);
  }

  /// The functions that come before this program, and itself: a function may invoke itself.
  private Map<String, UserFunction> functions(
      List<ProgramModel.EntryPoint> entries, @Nullable DataItem returning) {
    if (around != null) {
      return around.functions;
    }
    for (ProgramSyntax function : syntax.functions()) {
      // What is wrong with the function is said where it is compiled itself.
      ProgramModel model =
          new Resolver(function, options, page, compiled, new Problems(), null).resolve();
      add(function, model.entries(), model.returning());
    }
    add(syntax, entries, returning);
    return functions;
  }

  private void add(
      ProgramSyntax of, List<ProgramModel.EntryPoint> entries, @Nullable DataItem returning) {
    ProgramSyntax.Function function = of.attributes().function();
    if (function != null && returning != null) {
      String name = of.name().text();
      functions.put(
          name,
          new UserFunction(name, function.external(), returning, entries.getFirst().parameters()));
    }
  }

  /// The name by which it is called.
  private String name() {
    ProgramSyntax.Function function = syntax.attributes().function();
    return function == null ? syntax.name().text() : function.external();
  }

  private ProgramModel contained(ProgramSyntax inner) {
    return new Resolver(inner, options, page, compiled, problems, this).resolve();
  }

  /// The special registers are GLOBAL names of the outermost program (Language Reference, "Special
  /// registers").
  private StorageArea registers(Registers own) {
    if (around != null && around.registers != null) {
      return around.registers;
    }
    names.declareGlobal(true);
    boolean parses = parsesXml();
    for (DataItem register : own.items(syntax.at())) {
      if (register.displayName().startsWith(" ")) {
        if (parses) {
          String name = register.displayName().strip();
          StorageArea area = area(StorageArea.Kind.LINKAGE, name, XML_TEXT_MAX);
          names.add(Registers.varying(syntax.at(), area, register), null);
        }
      } else {
        roots.add(register);
        names.add(register, null);
      }
    }
    names.declareGlobal(false);
    return own.area();
  }

  private boolean parsesXml() {
    boolean[] found = new boolean[1];
    StatementTree.visit(syntax, statement -> found[0] |= statement instanceof Statement.XmlParse);
    return found[0];
  }

  /// USE GLOBAL of the programs around this one.
  private List<ProgramModel.GlobalProcedure> globalProcedures() {
    List<ProgramModel.GlobalProcedure> found = new ArrayList<>();
    int levels = 1;
    for (Resolver at = around; at != null; at = at.around) {
      List<Integer> firsts = new ArrayList<>();
      for (ProgramModel.ErrorProcedure procedure : at.errorProcedures) {
        if (procedure.global()) {
          if (!firsts.contains(procedure.first())) {
            firsts.add(procedure.first());
          }
          int number = firsts.indexOf(procedure.first());
          found.add(new ProgramModel.GlobalProcedure(procedure, levels, number));
        }
      }
      levels++;
    }
    return found;
  }

  /// The entries of a section as trees whose items are described and whose redefinitions are
  /// linked.
  private List<Draft> drafts(List<DataEntry> entries, Draft.Section section) {
    List<Draft> records = DataTree.of(entries, section, problems);
    ClauseReader clauses = new ClauseReader(problems);
    records.forEach(clauses::read);
    new Redefinitions(problems).link(records);
    records.forEach(describer::describe);
    return records;
  }

  private void placeFile(FileMaker.Half half, ItemMaker maker) {
    homeport.cobol.syntax.FileSyntax.Description description = half.description;
    if (description == null) {
      return;
    }
    long longest = longestRecord(half, description);
    StorageArea.Kind kind =
        description.external() ? StorageArea.Kind.EXTERNAL : StorageArea.Kind.RECORD;
    StorageArea shared = half.area;
    StorageArea area = shared != null ? shared : area(kind, half.select.name().text(), longest);
    half.area = area;
    for (Draft record : half.records) {
      make(record, area, half.select.name().text(), description.global(), maker);
    }
  }

  private long longestRecord(
      FileMaker.Half half, homeport.cobol.syntax.FileSyntax.Description description) {
    long longest = Math.max(1, description.recordMax());
    for (Draft record : half.records) {
      longest = Math.max(longest, layout.record(record, 0));
    }
    return longest;
  }

  /// SAME RECORD AREA: the files' records are in one place (Language Reference, "SAME RECORD AREA
  /// clause").
  private void shareRecordAreas(List<FileMaker.Half> halves) {
    for (ProgramSyntax.SameArea same : syntax.environment().sameAreas()) {
      if (!same.kind().equalsIgnoreCase("RECORD")) {
        continue;
      }
      Set<String> names = new HashSet<>();
      same.files().forEach(name -> names.add(name.text()));
      List<FileMaker.Half> members =
          halves.stream().filter(half -> names.contains(half.select.name().text())).toList();
      long longest = 1;
      for (FileMaker.Half half : members) {
        if (half.description != null) {
          longest = Math.max(longest, longestRecord(half, half.description));
        }
      }
      if (!members.isEmpty()) {
        String first = members.getFirst().select.name().text();
        StorageArea area = area(StorageArea.Kind.RECORD, first, longest);
        members.forEach(half -> half.area = area);
      }
    }
  }

  /// LINAGE-COUNTER has the picture of the data item that gives the lines of a page, or is binary
  /// with as many digits as the integer (Language Reference, "LINAGE-COUNTER").
  private void placeLinageCounter(FileMaker.Half half) {
    homeport.cobol.syntax.FileSyntax.Description description = half.description;
    if (description == null || description.linage() == null) {
      return;
    }
    homeport.cobol.syntax.FileSyntax.Linage linage = description.linage();
    DataItem.Shape shape = linageCounter(linage.lines());
    if (shape == null || shape.number() == null) {
      return;
    }
    String file = half.select.name().text();
    int length = shape.number().bytes();
    DataItem counter =
        new DataItem(
            linage.at(),
            linage.at(),
            77,
            "LINAGE-COUNTER",
            null,
            area(StorageArea.Kind.RECORD, "LINAGE-COUNTER of " + file, length),
            0,
            length,
            shape,
            List.of(),
            null);
    half.linageCounter = counter;
    roots.add(counter);
    names.declareGlobal(description.global());
    names.add(counter, file);
    names.declareGlobal(false);
  }

  /// DEBUG-ITEM, where there are debugging sections: in the outermost program only, and not in a
  /// RECURSIVE one (Language Reference, "Debugging declarative").
  private @Nullable DataItem placeDebugItem() {
    if (!DebuggingMaker.has(syntax)) {
      return null;
    }
    if (around != null || syntax.attributes().recursive()) {
      problems.add(
          RuleBroken.of(
              Rule.DEBUGGING_SECTION,
              syntax.name().at(),
              "a "
                  + (around != null ? "contained" : "RECURSIVE")
                  + " program cannot have debugging sections"));
    }
    int contents = new DebuggingMaker(syntax, problems, names, files).contentsBytes(areas);
    DataItem item =
        DebuggingMaker.item(
            syntax.at(),
            area(StorageArea.Kind.RECORD, "DEBUG-ITEM", DebuggingMaker.areaBytes(contents)),
            contents);
    roots.add(item);
    names.add(item, null);
    item.children().forEach(child -> names.add(child, null));
    return item;
  }

  private DataItem.@Nullable Shape linageCounter(Expression lines) {
    if (lines instanceof Expression.Constant(_, Literal.Number number)) {
      return Registers.binary("9(" + number.unscaled().toString().length() + ")");
    }
    if (lines instanceof Expression.Reference reference) {
      List<Names.Entry> found = names.candidates(reference.name(), reference.qualifiers());
      if (found.size() == 1
          && found.getFirst().meaning() instanceof Bound.Item(DataItem item)
          && item.number() != null) {
        return new DataItem.Shape(
            item.category(), item.usage(), item.picture(), item.number(), false, false);
      }
    }
    return null;
  }

  /// Each EXTERNAL record is an area of its own; one that redefines it shares the area.
  private void placeExternal(List<Draft> records, ItemMaker maker) {
    for (Draft record : records) {
      if (has(record, DataEntry.Clause.External.class)) {
        long end = layout.record(record, 0);
        StorageArea area =
            area(
                StorageArea.Kind.EXTERNAL,
                record.name == null ? "FILLER" : record.name.text(),
                end);
        make(record, area, null, isGlobal(record), maker);
        for (Draft other : records) {
          if (other.redefined == record) {
            layout.record(other, 0);
            make(other, area, null, isGlobal(record), maker);
          }
        }
      }
    }
  }

  private static List<Draft> internal(List<Draft> records) {
    return records.stream()
        .filter(record ->
            !has(record, DataEntry.Clause.External.class)
                && (record.redefined == null
                    || !has(record.redefined, DataEntry.Clause.External.class)))
        .toList();
  }

  private static boolean has(Draft draft, Class<? extends DataEntry.Clause> clause) {
    return draft.entry.clauses().stream().anyMatch(clause::isInstance);
  }

  private static boolean isGlobal(Draft record) {
    return has(record, DataEntry.Clause.Global.class);
  }

  private InitialImage placeStorage(
      List<Draft> records, StorageArea.Kind kind, String name, ItemMaker maker) {
    long end = 0;
    boolean tooLarge = false;
    for (Draft record : records) {
      if (record.redefined != null) {
        end = Math.max(end, layout.record(record, record.redefined.offset));
      } else {
        end = layout.record(record, Layout.nextRecord(end));
      }
      tooLarge |= record.length > Layout.ITEM_MAX;
    }
    if (end > STORAGE_MAX && !tooLarge) {
      problems.add(
          RuleBroken.of(
              Rule.ITEM_TOO_LARGE,
              records.getLast().at(),
              name + " is " + end + " bytes; at most " + STORAGE_MAX + " are compiled"));
    }
    boolean fits = end <= STORAGE_MAX;
    StorageArea area = area(kind, name, fits ? end : 0);
    records.forEach(record -> make(record, area, reportOf(record), isGlobal(record), maker));
    if (problems.hasErrors()) {
      // No program comes of it; its storage may be of any size.
      return new InitialImage(new byte[0]);
    }
    ImageWriter writer = new ImageWriter(options, page, specials.collating(), area.length());
    writer.write(records);
    return writer.image();
  }

  /// Each record of the LINKAGE SECTION is an area; one that redefines another shares its area.
  private void placeLinkage(List<Draft> records, ItemMaker maker) {
    long[] ends = new long[records.size()];
    for (int i = 0; i < records.size(); i++) {
      ends[i] = layout.record(records.get(i), 0);
      if (records.get(i).holdsUnbounded()) {
        ends[i] = Layout.ITEM_MAX;
      }
      Draft redefined = records.get(i).redefined;
      if (redefined != null) {
        int shared = records.indexOf(redefined);
        ends[shared] = Math.max(ends[shared], ends[i]);
      }
    }
    for (int i = 0; i < records.size(); i++) {
      Draft record = records.get(i);
      Draft redefined = record.redefined;
      StorageArea area =
          redefined != null && redefined.item != null
              ? redefined.item.area()
              : area(
                  StorageArea.Kind.LINKAGE,
                  record.name == null ? "FILLER" : record.name.text(),
                  ends[i]);
      make(record, area, null, isGlobal(record), maker);
    }
  }

  private @Nullable String reportOf(Draft record) {
    return reportItems == null ? null : reportItems.report(record);
  }

  private void make(
      Draft record, StorageArea area, @Nullable String file, boolean global, ItemMaker maker) {
    names.declareGlobal(global);
    roots.add(maker.make(record, area, file));
    new RenamesMaker(names, maker, problems).make(record, file);
    names.declareGlobal(false);
  }

  private StorageArea area(StorageArea.Kind kind, String name, long length) {
    int clamped = (int) Math.min(length, Integer.MAX_VALUE);
    StorageArea area = new StorageArea(kind, areas.size(), name, clamped);
    areas.add(area);
    return area;
  }

  private void bindStatements(ProcedureMap procedures) {
    ReferenceBinder references = new ReferenceBinder(names, specials, bindings, problems);
    StatementBinder binder =
        new StatementBinder(
            references,
            procedures,
            files,
            new ReportBinder(syntax, reports, procedures, bindings, problems),
            specials,
            bindings,
            problems);
    procedures.nodes().forEach(binder::bind);
    names.finish(binder.execOwners());
    syntax.procedure().using().forEach(parameter -> references.item(parameter.name()));
    references.item(syntax.procedure().returning());
    for (homeport.cobol.syntax.FileSyntax.Description description : syntax.files()) {
      homeport.cobol.syntax.FileSyntax.Linage linage = description.linage();
      if (linage != null) {
        references.value(linage.lines());
        references.value(linage.footing());
        references.value(linage.top());
        references.value(linage.bottom());
      }
    }
  }

  private List<ProgramModel.EntryPoint> entries(ProcedureMap procedures, List<Draft> linkage) {
    List<ProgramModel.EntryPoint> entries = new ArrayList<>();
    entries.add(
        new ProgramModel.EntryPoint(
            name(), procedures.entry(), parameters(syntax.procedure().using(), linkage)));
    for (Statement.Entry entry : procedures.entries()) {
      if (entry.name() instanceof Expression.Constant(_, Literal.Text(String name))) {
        entries.add(
            new ProgramModel.EntryPoint(
                name.toUpperCase(Locale.ROOT),
                procedures.nodeOf(entry),
                parameters(entry.using(), linkage)));
      }
    }
    return entries;
  }

  private List<ProgramModel.Parameter> parameters(
      List<ProgramSyntax.Parameter> using, List<Draft> linkage) {
    List<ProgramModel.Parameter> parameters = new ArrayList<>();
    Set<DataItem> seen = new HashSet<>();
    for (ProgramSyntax.Parameter parameter : using) {
      DataItem item = linkageRecord(parameter.name(), linkage);
      if (item != null && !seen.add(item)) {
        problems.add(
            RuleBroken.of(
                Rule.PARAMETER,
                parameter.at(),
                "`" + parameter.name().name() + "` is a parameter twice"));
      } else if (item != null) {
        parameters.add(new ProgramModel.Parameter(item, parameter.byValue()));
      }
    }
    return parameters;
  }

  private @Nullable DataItem returning(List<Draft> linkage) {
    Expression.Reference returning = syntax.procedure().returning();
    return returning == null ? null : linkageRecord(returning, linkage);
  }

  private @Nullable DataItem linkageRecord(Expression.Reference name, List<Draft> linkage) {
    if (!(bindings.find(name) instanceof Bound.Item(DataItem item))) {
      return null;
    }
    boolean good = item.parent() == null && linkage.stream().anyMatch(draft -> draft.item == item);
    if (!good || item.redefines() != null) {
      problems.add(
          RuleBroken.of(
                  Rule.PARAMETER,
                  name.at(),
                  "`" + name.name() + "` is no level 01 or 77 of the LINKAGE SECTION")
              .also(item.nameAt(), "defined here"));
      return null;
    }
    return item;
  }

  private List<ProgramModel.ErrorProcedure> errorProcedures(ProcedureMap procedures) {
    List<ProgramModel.ErrorProcedure> found = new ArrayList<>();
    for (ProgramSyntax.Declarative declarative : syntax.procedure().declaratives()) {
      Bindings.ProcedureSpan span = procedures.span(declarative);
      for (Name name : declarative.files()) {
        FileModel file = files.find(name.text());
        if (file != null) {
          found.add(
              new ProgramModel.ErrorProcedure(
                  file, null, span.first(), span.last(), declarative.global()));
        } else if (!files.knows(name.text())) {
          problems.add(
              RuleBroken.of(
                  Rule.FILE_NOT_DEFINED, name.at(), "there is no file `" + name.text() + "`"));
        }
      }
      for (Statement.OpenMode mode : declarative.modes()) {
        found.add(
            new ProgramModel.ErrorProcedure(
                null, mode, span.first(), span.last(), declarative.global()));
      }
    }
    return found;
  }
}
