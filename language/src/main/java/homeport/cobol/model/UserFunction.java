package homeport.cobol.model;

import java.util.List;

/// How a user-defined function is invoked: what its PROCEDURE DIVISION header says (Language
/// Reference, "User-defined functions").
///
/// @param external the name by which it is found when it runs
/// @param returning the item whose value it gives
public record UserFunction(
    String name, String external, DataItem returning, List<ProgramModel.Parameter> parameters) {
  public UserFunction {
    parameters = List.copyOf(parameters);
  }
}
