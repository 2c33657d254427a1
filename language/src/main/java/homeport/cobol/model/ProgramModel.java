package homeport.cobol.model;

import homeport.cobol.CompilerOptions;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.data.CodePage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One program that passed its checks.
///
/// @param areas all storage areas; an item's area is one of them
/// @param registers the REGISTERS area, which every program has
/// @param workingStorage bytes of WORKING-STORAGE as the VALUE clauses make them
/// @param localStorage the same for LOCAL-STORAGE
/// @param registerImage the same for the REGISTERS area
/// @param roots the level 01, 77 and special register items of all sections, in source order
/// @param parameters the items of PROCEDURE DIVISION USING, each the root of a LINKAGE area
/// @param procedures the nodes of the control flow in source order, declaratives first
/// @param entry the node at which a CALL begins
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
    List<DataItem> parameters,
    @Nullable DataItem returning,
    List<Procedure> procedures,
    int entry,
    List<ErrorProcedure> errorProcedures,
    Bindings bindings) {
  public ProgramModel {
    areas = List.copyOf(areas);
    roots = List.copyOf(roots);
    files = List.copyOf(files);
    parameters = List.copyOf(parameters);
    procedures = List.copyOf(procedures);
    errorProcedures = List.copyOf(errorProcedures);
  }

  /// USE AFTER ERROR: the range of procedures that runs for a file, or for a mode when `file` is
  /// null.
  public record ErrorProcedure(
      @Nullable FileModel file,
      homeport.cobol.syntax.Statement.@Nullable OpenMode mode,
      int first,
      int last) {}
}
