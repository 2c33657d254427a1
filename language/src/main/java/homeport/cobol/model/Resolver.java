package homeport.cobol.model;

import homeport.cobol.CompilerOptions;
import homeport.cobol.report.ReportWriter;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.StatementTree;
import homeport.data.CodePage;
import homeport.data.Picture;
import homeport.diagnostics.Problems;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes a program's model from its syntax tree: first the data division, section by section; then
/// the names that clauses hold; then the procedures and every name in their statements. The model
/// is whole even when there are problems, so that the checks can look at it too; a reference
/// without a meaning is then simply not bound.
public final class Resolver {
  /// The longest text of an XML event; longer content comes in several.
  private static final int XML_TEXT_MAX = 1 << 22;

  private final ProgramSyntax syntax;
  private final CompilerOptions options;
  private final CodePage page;
  private final Problems problems;
  private final AreaList areas;
  private final List<DataItem> roots = new ArrayList<>();
  private final Names names;
  private final Bindings bindings = new Bindings();
  private final Describer describer;
  private final Layout layout;
  private final FileMaker files;
  private final SpecialNames specials;
  private final ReportWriter reports;
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
    this.areas = new AreaList(around == null ? null : around.areas);
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
    ReportItems reportItems =
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
    Placement placement = new Placement(areas, roots, names, maker, reportItems, layout, problems);
    FilePlacement filePlacement = new FilePlacement(areas, roots, names, layout, placement);
    registers = registers(own);
    specials.read(configuration, names);
    filePlacement.share(syntax.environment().sameAreas(), halves);
    halves.forEach(filePlacement::records);
    placement.external(working);
    InitialImage workingImage =
        image(
            Placement.internal(working),
            StorageArea.Kind.WORKING_STORAGE,
            "WORKING-STORAGE",
            placement);
    InitialImage localImage =
        image(local, StorageArea.Kind.LOCAL_STORAGE, "LOCAL-STORAGE", placement);
    placement.linkage(linkage);
    halves.forEach(filePlacement::linageCounter);
    DataItem debugItem = placeDebugItem();
    roots.addAll(
        reportItems.copies(
            names, length -> areas.add(StorageArea.Kind.RECORD, "a control", length)));
    linkTables(all);
    halves.forEach(half -> files.make(half, names));
    return withProcedures(outer, own, workingImage, localImage, linkage, debugItem);
  }

  /// The second half, when all data has its place: the procedure division, and the model of all.
  private ProgramModel withProcedures(
      ProgramModel.Around outer,
      Registers own,
      InitialImage workingImage,
      InitialImage localImage,
      List<Draft> linkage,
      @Nullable DataItem debugItem) {
    ProcedureMap procedures = new ProcedureMap(problems);
    procedures.read(syntax.procedure());
    procedures.readReports(reports.procedures());
    checkAreas(outer.areas());
    Debugging debugging = debugging(debugItem, procedures);
    bindStatements(procedures);
    EntryMaker ways =
        new EntryMaker(syntax.procedure(), procedures, files, linkage, bindings, problems);
    List<ProgramModel.EntryPoint> entries = ways.entries(name(), this::external);
    DataItem returning = ways.returning();
    errorProcedures = ways.errorProcedures();
    return new ProgramModel(
        name(),
        syntax,
        options,
        page,
        areas.all(),
        Objects.requireNonNull(registers),
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

  private void checkAreas(int outer) {
    if (areas.size() > AreaList.MAX && outer <= AreaList.MAX) {
      problems.add(
          RuleBroken.of(
                  Rule.ITEM_TOO_LARGE,
                  syntax.name().at(),
                  "the program has " + areas.size() + " records that have storage of their own")
              .label("at most " + AreaList.MAX + " are compiled")
              .help("a file, an EXTERNAL record and a record of the LINKAGE SECTION each count"));
    }
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
    all.forEach(record -> RenamesMaker.checkFixed(record, problems));
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
    return external(function == null ? syntax.name().text() : function.external());
  }

  /// A name in a literal is in upper case, except under PGMNAME(LONGMIXED) (Programming Guide,
  /// "PGMNAME").
  private String external(String name) {
    return options.pgmname() == CompilerOptions.ProgramNames.LONGMIXED
        ? name
        : name.toUpperCase(Locale.ROOT);
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
          StorageArea area = areas.add(StorageArea.Kind.LINKAGE, name, XML_TEXT_MAX);
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
    StatementTree.visit(
        syntax, statement -> found[0] |= statement instanceof MarkupStatement.XmlParse);
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
    int contents = new DebuggingMaker(syntax, problems, names, files).contentsBytes(areas.all());
    DataItem item =
        DebuggingMaker.item(
            syntax.at(),
            areas.add(StorageArea.Kind.RECORD, "DEBUG-ITEM", DebuggingMaker.areaBytes(contents)),
            contents);
    roots.add(item);
    names.add(item, null);
    item.children().forEach(child -> names.add(child, null));
    return item;
  }

  private InitialImage image(
      List<Draft> records, StorageArea.Kind kind, String name, Placement placement) {
    StorageArea area = placement.storage(records, kind, name);
    if (problems.hasErrors()) {
      // No program comes of it; its storage may be of any size.
      return new InitialImage(new byte[0]);
    }
    ImageWriter writer = new ImageWriter(options, page, specials.collating(), area.length());
    writer.write(records);
    return writer.image();
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
    for (FileSyntax.Description description : syntax.files()) {
      FileSyntax.Linage linage = description.linage();
      if (linage != null) {
        references.value(linage.lines());
        references.value(linage.footing());
        references.value(linage.top());
        references.value(linage.bottom());
      }
    }
  }
}
