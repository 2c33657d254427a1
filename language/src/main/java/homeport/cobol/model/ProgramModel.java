package homeport.cobol.model;

import homeport.cobol.CompilerOptions;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.data.CodePage;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One program that passed its checks.
///
/// @param areas all storage areas, those of the programs around this one first; an item's area is
///   one of them
/// @param registers the REGISTERS area of the outermost program, which has the special registers
/// @param workingStorage bytes of WORKING-STORAGE as the VALUE clauses make them
/// @param localStorage the same for LOCAL-STORAGE
/// @param registerImage the same for the REGISTERS area
/// @param globalProcedures USE GLOBAL of the programs around this one, the nearest first
/// @param debugging the debugging sections; null for none
/// @param functions the user-defined functions that it can invoke, by name
/// @param collating the PROGRAM COLLATING SEQUENCE; null for the native one
/// @param contained the programs that this one contains directly
/// @param roots the level 01, 77 and special register items of all sections, in source order
/// @param entries where a CALL begins: the PROCEDURE DIVISION, then each ENTRY statement
/// @param procedures the nodes of the control flow in source order, declaratives first
public record ProgramModel(
    String name,
    ProgramSyntax syntax,
    CompilerOptions options,
    CodePage codePage,
    List<StorageArea> areas,
    StorageArea registers,
    InitialImage workingStorage,
    InitialImage localStorage,
    InitialImage registerImage,
    List<DataItem> roots,
    List<FileModel> files,
    List<EntryPoint> entries,
    @Nullable DataItem returning,
    List<Procedure> procedures,
    List<ErrorProcedure> errorProcedures,
    List<GlobalProcedure> globalProcedures,
    @Nullable Debugging debugging,
    Map<String, UserFunction> functions,
    Bindings bindings,
    @Nullable Alphabet collating,
    Around around,
    List<ProgramModel> contained) {
  public ProgramModel {
    areas = List.copyOf(areas);
    roots = List.copyOf(roots);
    files = List.copyOf(files);
    entries = List.copyOf(entries);
    procedures = List.copyOf(procedures);
    errorProcedures = List.copyOf(errorProcedures);
    globalProcedures = List.copyOf(globalProcedures);
    contained = List.copyOf(contained);
    functions = Map.copyOf(functions);
  }

  /// A place at which a CALL can begin.
  ///
  /// @param name the PROGRAM-ID, or the literal of an ENTRY statement
  /// @param node the node of the control flow
  public record EntryPoint(String name, int node, List<Parameter> parameters) {
    public EntryPoint {
      parameters = List.copyOf(parameters);
    }
  }

  /// One name of USING: the root of a LINKAGE area.
  public record Parameter(DataItem item, boolean byValue) {}

  /// The items of PROCEDURE DIVISION USING.
  public List<DataItem> parameters() {
    return entries.getFirst().parameters().stream().map(Parameter::item).toList();
  }

  /// USE AFTER ERROR: the range of procedures that runs for a file, or for a mode when `file` is
  /// null.
  public record ErrorProcedure(
      @Nullable FileModel file,
      FileStatement.@Nullable OpenMode mode,
      int first,
      int last,
      boolean global) {}

  /// USE GLOBAL of a program around this one.
  ///
  /// @param levels how many programs further out it is
  /// @param number which of that program's GLOBAL procedures, each counted once
  public record GlobalProcedure(ErrorProcedure procedure, int levels, int number) {}

  /// What of the areas and files, from the first, belongs to the programs around this one.
  public record Around(int areas, int files) {}

  /// The procedures for errors that programs contained in this one run too, in order.
  public List<ErrorProcedure> ownGlobalProcedures() {
    return errorProcedures.stream().filter(ErrorProcedure::global).toList();
  }
}
