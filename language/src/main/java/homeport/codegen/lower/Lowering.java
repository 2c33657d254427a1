package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.model.Procedure;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.SpecialRegister;
import homeport.cobol.model.StorageArea;
import homeport.cobol.source.LineMap;
import homeport.cobol.source.ListedLines;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.codegen.ir.Unit;
import homeport.diagnostics.SourceFile;
import homeport.runtime.FileDescription;
import homeport.runtime.ProgramInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Model to IR. The only entrance to this package.
public final class Lowering {
  private Lowering() {}

  /// Lowers a program that passed its checks.
  ///
  /// @param lines the number of each line of the program and of what it copied
  public static Unit lower(ProgramModel model, LineMap lines, SourceFile source) {
    Context context = new Context(model, lines::lineOf);
    // The procedures that contained programs enter have the first numbers.
    model
        .ownGlobalProcedures()
        .forEach(of -> context.entered(new Unit.Range(of.first(), of.last())));
    int globals = context.entered().size();
    ListedLines listed = model.debugging() == null ? null : new ListedLines(lines);
    Statements statements =
        new Statements(
            context,
            new DebuggingSections(
                context, at -> listed == null ? lines.lineOf(at) : listed.numberOf(at)));
    List<Unit.Node> nodes = new ArrayList<>();
    int[] sectionEnds = sectionEnds(model.procedures());
    for (Procedure procedure : model.procedures()) {
      int sectionEnd = sectionEnds[procedure.index()];
      nodes.add(
          new Unit.Node(
              procedure.index(),
              procedure.displayName(),
              context.lineOf(procedure.at()),
              procedure.sectionEnd()
                  ? statements.sectionEnd(procedure)
                  : statements.paragraph(procedure, sectionEnd)));
    }
    List<Unit.Area> areas = areas(model, context);
    return new Unit(
        model.name(),
        areas,
        context.literals().all(),
        context.scratchBytes(),
        nodes,
        model.entries().stream().map(Lowering::entry).toList(),
        model.returning() == null ? null : model.returning().area().index(),
        context.numberSlots(),
        context.indexSlots(),
        model.files().stream().map(file -> description(file, context)).toList(),
        context.entered(),
        context.callSites(),
        context.switchables(),
        new ProgramInfo(
            model.name(),
            model.codePage().name(),
            source.name(),
            source.lineCount(),
            lines.copies().stream()
                .map(c -> new ProgramInfo.CopiedLines(c.from(), c.count(), c.file(), c.copiedAt()))
                .toList(),
            ItemTable.of(model)),
        context.register(SpecialRegister.RETURN_CODE),
        nesting(model, globals),
        model.contained().stream().map(inner -> lower(inner, lines, source)).toList());
  }

  private static Unit.Entry entry(ProgramModel.EntryPoint entry) {
    return new Unit.Entry(
        entry.name(),
        entry.node(),
        entry.parameters().stream()
            .map(of -> new Unit.Parameter(of.item().area().index(), of.byValue()))
            .toList());
  }

  /// The node that ends the section of each, -1 for those in none.
  private static int[] sectionEnds(List<Procedure> procedures) {
    int[] ends = new int[procedures.size()];
    int end = -1;
    for (int i = procedures.size() - 1; i >= 0; i--) {
      end = procedures.get(i).sectionEnd() ? i : end;
      ends[i] = procedures.get(i).section() == null ? -1 : end;
    }
    return ends;
  }

  private static List<Unit.Area> areas(ProgramModel model, Context context) {
    List<Unit.Area> areas = new ArrayList<>();
    for (StorageArea area : model.areas()) {
      areas.add(
          new Unit.Area(
              externalName(model, area),
              area.length() + watched(model, area),
              kind(area),
              new Unit.Bytes(
                  area.index() < model.around().areas() ? new byte[0] : initial(model, area)),
              DynamicContents.of(model, area, context)));
    }
    return areas;
  }

  /// PARMCHECK's bytes behind the last item of WORKING-STORAGE.
  private static int watched(ProgramModel model, StorageArea area) {
    return area.kind() == StorageArea.Kind.WORKING_STORAGE && area.length() > 0
        ? model.options().parmCheck().bytes()
        : 0;
  }

  private static Unit.Area.Kind kind(StorageArea area) {
    return switch (area.kind()) {
      case WORKING_STORAGE, RECORD, REGISTERS -> Unit.Area.Kind.OWN;
      // A program without LOCAL-STORAGE has nothing to make for each call.
      case LOCAL_STORAGE -> area.length() == 0 ? Unit.Area.Kind.OWN : Unit.Area.Kind.FRESH;
      case LINKAGE -> Unit.Area.Kind.LINKAGE;
      case EXTERNAL -> Unit.Area.Kind.EXTERNAL;
    };
  }

  /// The records of an EXTERNAL file and an EXTERNAL record may have the same name.
  private static String externalName(ProgramModel model, StorageArea area) {
    boolean file = model.files().stream().anyMatch(of -> of.external() && of.area().equals(area));
    return file ? "FD " + area.name() : area.name();
  }

  private static Unit.Nesting nesting(ProgramModel model, int globals) {
    ProgramSyntax.Attributes attributes = model.syntax().attributes();
    return new Unit.Nesting(
        attributes.initial() || (model.options().initial() && !attributes.recursive()),
        attributes.common(),
        attributes.recursive(),
        model.around().areas(),
        model.around().files(),
        model.files().stream().filter(FileModel::external).map(FileModel::index).toList(),
        globals);
  }

  private static byte[] initial(ProgramModel model, StorageArea area) {
    return switch (area.kind()) {
      case WORKING_STORAGE ->
          Arrays.copyOf(
              model.workingStorage().bytes(),
              model.workingStorage().bytes().length + watched(model, area));
      case LOCAL_STORAGE -> model.localStorage().bytes();
      case RECORD -> new byte[area.length()];
      case LINKAGE, EXTERNAL -> new byte[0];
      case REGISTERS -> registers(model, area);
    };
  }

  /// Special registers as they are at first. The time of WHEN-COMPILED is left out where no program
  /// asks for it, so that a program compiled again is the same.
  private static byte[] registers(ProgramModel model, StorageArea area) {
    byte[] bytes = Arrays.copyOf(model.registerImage().bytes(), area.length());
    if (!mentions(model, SpecialRegister.WHEN_COMPILED)) {
      int from = SpecialRegister.WHEN_COMPILED.offset();
      Arrays.fill(bytes, from, from + SpecialRegister.WHEN_COMPILED.length(), (byte) 0);
    }
    return bytes;
  }

  private static boolean mentions(ProgramModel model, SpecialRegister register) {
    return model.bindings().mentions(register)
        || model.contained().stream().anyMatch(inner -> mentions(inner, register));
  }

  private static FileDescription description(FileModel file, Context context) {
    return new FileDescription(
        file.name(),
        file.ddName(),
        file.area().index(),
        file.optional(),
        FileDescription.Organization.valueOf(file.organization().name()),
        FileDescription.Access.valueOf(file.access().name()),
        file.recordMin(),
        file.recordMax(),
        file.variable(),
        file.recordingMode(),
        context.printedFiles().contains(file.index()),
        context.options().ownControl() && file.linage() == null,
        context.options().shortRecords() && !file.varying(),
        context.options().openSuccess(),
        key(file.recordKey(), false),
        file.alternateKeys().stream()
            .map(key -> Objects.requireNonNull(key(key.item(), key.duplicates())))
            .toList());
  }

  private static FileDescription.@Nullable Key key(@Nullable DataItem item, boolean duplicates) {
    return item == null ? null : new FileDescription.Key(item.offset(), item.length(), duplicates);
  }
}
