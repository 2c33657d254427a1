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
      take(source);
    }
    if (!modules.isEmpty() || !named) {
      bind(library().member() == null ? UNNAMED : String.valueOf(library().member()), true);
    }
    return 0;
  }

  private void take(RecordSource source) throws UtilityFailure {
    while (source.next()) {
      if (ObjectModules.isHead(source.area(), source.length())) {
        modules.add(ObjectModules.read(source));
      } else {
        StringBuilder card = new StringBuilder();
        step.codePage().decode(source.area(), 0, source.length(), card);
        listing.line(card.toString().stripTrailing());
        BinderStatement statement = BinderStatement.read(card.toString());
        if (statement != null) {
          obey(statement);
        }
      }
    }
  }

  private void obey(BinderStatement statement) throws UtilityFailure {
    switch (statement) {
      case BinderStatement.Include(String ddName, List<String> members) -> include(ddName, members);
      case BinderStatement.Alias(String name) -> aliases.add(name);
      case BinderStatement.Entry(String program) -> entry = program;
      case BinderStatement.Name(String member, boolean replace) -> {
        bind(member, replace);
        named = true;
      }
    }
  }

  private void include(String ddName, List<String> members) throws UtilityFailure {
    if (members.isEmpty()) {
      try (RecordSource source = RecordSource.open(step, ddName)) {
        take(source);
      }
      return;
    }
    if (!(step.files().binding(ddName) instanceof DdBinding.DataSet library)) {
      throw new UtilityFailure("HP4001", "the step has no DD " + ddName + " that is a library");
    }
    for (String member : members) {
      try (RecordSource source = RecordSource.member(step, library.name(), member)) {
        take(source);
      }
    }
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
            "HP4504", library().name() + " has a member " + name + ": NAME " + name + "(R)");
      }
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
      if (program != null && program.programName().equalsIgnoreCase(wanted)) {
        modules.addFirst(modules.remove(i));
        return;
      }
    }
    throw new UtilityFailure("HP4503", "no object module is the program of ENTRY " + wanted);
  }

  private boolean isThere(String member) throws UtilityFailure {
    try (RecordSource source = RecordSource.member(step, library().name(), member)) {
      return source.next();
    } catch (UtilityFailure e) {
      return false;
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
