package homeport.cobol.model;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.Statement;
import homeport.diagnostics.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Makes the ways into a procedure division from outside its own flow: its entry points with their
/// parameters, and the procedures that USE AFTER ERROR enters.
final class EntryMaker {
  private final ProgramSyntax.ProcedureDivision division;
  private final ProcedureMap procedures;
  private final FileMaker files;
  private final List<Draft> linkage;
  private final Bindings bindings;
  private final Problems problems;

  /// @param linkage the records of the LINKAGE SECTION, with their items
  EntryMaker(
      ProgramSyntax.ProcedureDivision division,
      ProcedureMap procedures,
      FileMaker files,
      List<Draft> linkage,
      Bindings bindings,
      Problems problems) {
    this.division = division;
    this.procedures = procedures;
    this.files = files;
    this.linkage = linkage;
    this.bindings = bindings;
    this.problems = problems;
  }

  /// Where the program can be called: at its start and at each ENTRY.
  ///
  /// @param external what makes the name of an ENTRY that by which it is called
  List<ProgramModel.EntryPoint> entries(String name, UnaryOperator<String> external) {
    List<ProgramModel.EntryPoint> entries = new ArrayList<>();
    entries.add(
        new ProgramModel.EntryPoint(name, procedures.entry(), parameters(division.using())));
    for (Statement.Entry entry : procedures.entries()) {
      if (entry.name() instanceof Expression.Constant(_, Literal.Text(String text))) {
        entries.add(
            new ProgramModel.EntryPoint(
                external.apply(text.strip()), procedures.nodeOf(entry), parameters(entry.using())));
      }
    }
    return entries;
  }

  private List<ProgramModel.Parameter> parameters(List<ProgramSyntax.Parameter> using) {
    List<ProgramModel.Parameter> parameters = new ArrayList<>();
    Set<DataItem> seen = new HashSet<>();
    for (ProgramSyntax.Parameter parameter : using) {
      DataItem item = linkageRecord(parameter.name());
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

  /// The item of RETURNING.
  @Nullable DataItem returning() {
    Expression.Reference returning = division.returning();
    return returning == null ? null : linkageRecord(returning);
  }

  private @Nullable DataItem linkageRecord(Expression.Reference name) {
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

  /// The declaratives of files and of modes of OPEN.
  List<ProgramModel.ErrorProcedure> errorProcedures() {
    List<ProgramModel.ErrorProcedure> found = new ArrayList<>();
    for (ProgramSyntax.Declarative declarative : division.declaratives()) {
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
      for (FileStatement.OpenMode mode : declarative.modes()) {
        found.add(
            new ProgramModel.ErrorProcedure(
                null, mode, span.first(), span.last(), declarative.global()));
      }
    }
    return found;
  }
}
