package homeport.build;

import homeport.codegen.jvm.EmittedProgram;
import homeport.codegen.jvm.LoadModule;
import homeport.datasets.Attributes;
import homeport.datasets.Catalog;
import homeport.datasets.CatalogEntry;
import homeport.datasets.Dcb;
import homeport.datasets.DdBinding;
import homeport.datasets.RecordFormat;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.Listing;
import homeport.utilities.dd.RecordSink;
import homeport.utilities.dd.RecordSource;
import homeport.utilities.dd.RecordText;
import homeport.utilities.dd.UtilityFailure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One run of the binder.
final class BinderRun {
  /// What the binder calls a member that nothing names (the same, "NAME statement").
  private static final String UNNAMED = "TEMPNAME";

  /// Bytes of a record where the library does not say.
  private static final int BLOCK = 4_096;

  /// How deep INCLUDE may be within INCLUDE: one that leads to itself has to end.
  private static final int DEPTH_MAX = 50;

  private final UtilityStep step;
  private final Listing listing;
  private final List<byte[]> modules = new ArrayList<>();
  private final List<String> aliases = new ArrayList<>();
  private @Nullable String entry;
  private boolean named;

  BinderRun(UtilityStep step, Listing listing) {
    this.step = step;
    this.listing = listing;
  }

  int run() throws UtilityFailure {
    try (RecordSource source = RecordSource.open(step, "SYSLIN")) {
      take(source, 0);
    }
    if (!modules.isEmpty() || !named) {
      bind(library().member() == null ? UNNAMED : String.valueOf(library().member()), true);
    }
    return 0;
  }

  /// @param depth how many INCLUDE led here
  private void take(RecordSource source, int depth) throws UtilityFailure {
    if (depth > DEPTH_MAX) {
      throw new UtilityFailure("HP4505", "INCLUDE within INCLUDE, " + DEPTH_MAX + " times");
    }
    BinderCards cards = new BinderCards();
    while (source.next()) {
      if (ObjectModules.isHead(source.area(), source.length())) {
        cards.ended();
        modules.add(ObjectModules.read(source));
      } else {
        StringBuilder card = new StringBuilder();
        RecordText.add(source.area(), source.length(), step.codePage(), card);
        listing.line(card.toString());
        String text = cards.statement(card.toString());
        BinderStatement statement = text == null ? null : BinderStatement.read(text);
        if (statement != null) {
          obey(statement, depth);
        }
      }
    }
    cards.ended();
  }

  private void obey(BinderStatement statement, int depth) throws UtilityFailure {
    switch (statement) {
      case BinderStatement.Include(List<BinderStatement.Input> inputs) -> {
        for (BinderStatement.Input input : inputs) {
          include(input, depth + 1);
        }
      }
      case BinderStatement.Alias(List<String> names) -> aliases.addAll(names);
      case BinderStatement.Entry(String program) -> entry = program;
      case BinderStatement.Name(String member, boolean replace) -> {
        bind(member, replace);
        named = true;
      }
    }
  }

  private void include(BinderStatement.Input input, int depth) throws UtilityFailure {
    if (input.members().isEmpty()) {
      try (RecordSource source = RecordSource.open(step, input.ddName())) {
        take(source, depth);
      }
      return;
    }
    List<String> libraries = StepLibraries.of(step.files().binding(input.ddName()));
    if (libraries.isEmpty()) {
      throw new UtilityFailure(
          "HP4001", "the step has no DD " + input.ddName() + " that is a library");
    }
    for (String member : input.members()) {
      try (RecordSource source = found(libraries, member)) {
        take(source, depth);
      }
    }
  }

  /// A member of the first library that has it ("Library concatenation").
  private RecordSource found(List<String> libraries, String member) throws UtilityFailure {
    for (String library : libraries) {
      RecordSource source = RecordSource.find(step.files(), library, member);
      if (source != null) {
        return source;
      }
    }
    return RecordSource.member(step, libraries.getFirst(), member); // says that it is not there
  }

  private DdBinding.DataSet library() throws UtilityFailure {
    if (step.files().binding("SYSLMOD") instanceof DdBinding.DataSet library) {
      return library;
    }
    throw new UtilityFailure("HP4001", "the step has no DD SYSLMOD that is a library");
  }

  private void bind(String member, boolean replace) throws UtilityFailure {
    if (modules.isEmpty()) {
      throw new UtilityFailure("HP4503", "there is no object module for the member " + member);
    }
    entryFirst();
    List<String> names = new ArrayList<>(List.of(member));
    names.addAll(aliases);
    for (String name : names) {
      if (!replace && isThere(name)) {
        throw new UtilityFailure(
            "HP4504", library().name() + " has a member " + name + ": NAME " + member + "(R)");
      }
    }
    for (String name : names) {
      write(name);
      listing.line((name.equals(member) ? "MEMBER " : "ALIAS  ") + name + " SAVED");
    }
    modules.clear();
    aliases.clear();
    entry = null;
  }

  /// The program that begins is the first of its member.
  private void entryFirst() throws UtilityFailure {
    String wanted = entry;
    if (wanted == null) {
      return;
    }
    for (int i = 0; i < modules.size(); i++) {
      EmittedProgram program = LoadModule.read(modules.get(i));
      if (program != null && wanted.equals(ObjectModules.member(program.programName()))) {
        modules.addFirst(modules.remove(i));
        return;
      }
    }
    throw new UtilityFailure("HP4503", "no object module is the program of ENTRY " + wanted);
  }

  private boolean isThere(String member) throws UtilityFailure {
    try (RecordSource there = RecordSource.find(step.files(), library().name(), member)) {
      return there != null;
    }
  }

  private void write(String member) throws UtilityFailure {
    Dcb label = label(library().name());
    int length = label.lrecl() > 0 ? Math.min(label.lrecl(), BLOCK) : BLOCK;
    Dcb usual = label.recfm() == null ? Dcb.of(RecordFormat.U, BLOCK) : label;
    try (RecordSink sink = RecordSink.member(step, library().name(), member, usual)) {
      for (byte[] module : modules) {
        ObjectModules.write(module, sink, length);
      }
    }
  }

  private Dcb label(String library) {
    Catalog catalog = step.catalog();
    CatalogEntry entryOf = catalog.find(library);
    return entryOf != null && entryOf.attributes() instanceof Attributes.Partitioned(Dcb dcb)
        ? dcb
        : Dcb.NONE;
  }
}
