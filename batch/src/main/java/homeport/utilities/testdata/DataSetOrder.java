package homeport.utilities.testdata;

import homeport.data.CodePage;
import homeport.utilities.dd.UtilityFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the statements from DSD to END ask for: one data set.
///
/// @param output ddname
/// @param inputs ddnames
/// @param groups CREATE statements with how often they are done (REPEAT)
record DataSetOrder(String output, List<String> inputs, List<Group> groups) {
  /// CREATE statements that are done together.
  ///
  /// @param times how often
  record Group(long times, List<Creation> creations) {
    Group {
      creations = List.copyOf(creations);
    }
  }

  DataSetOrder {
    inputs = List.copyOf(inputs);
    groups = List.copyOf(groups);
  }

  /// @param statements from DSD on, without END
  static DataSetOrder of(List<DataStatement> statements, CodePage codePage) throws UtilityFailure {
    DataStatement first = statements.getFirst();
    Values dsd = new Values(first, codePage);
    List<String> outputs = first.names("OUTPUT");
    boolean others =
        first.operands().keySet().stream().anyMatch(name -> !"OUTPUT INPUT".contains(name));
    if (!first.operation().equals("DSD") || outputs.size() != 1 || others) {
      throw dsd.wrong(
          "a set begins with DSD with OUTPUT=(ddname), and INPUT=(ddname,…) if need be");
    }
    Builder builder = new Builder(first.names("INPUT"), codePage);
    for (DataStatement statement : statements.subList(1, statements.size())) {
      builder.take(statement);
    }
    return new DataSetOrder(outputs.getFirst(), first.names("INPUT"), builder.end(dsd));
  }

  private static final class Builder {
    private final List<String> inputs;
    private final CodePage codePage;
    private final Map<String, DataField> fields = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Creation> creations = new ArrayList<>();
    private long times = 1;
    private long wanted;

    Builder(List<String> inputs, CodePage codePage) {
      this.inputs = inputs;
      this.codePage = codePage;
    }

    void take(DataStatement statement) throws UtilityFailure {
      Values values = new Values(statement, codePage);
      if (!statement.repeated().isEmpty()) {
        throw values.wrong("`" + statement.repeated() + "` stands twice");
      }
      switch (statement.operation()) {
        case "FD" -> {
          DataField.Definition definition = new FieldDefinition(values).parse();
          known(values, definition.input());
          if (fields.put(definition.name(), new DataField(definition)) != null) {
            throw values.wrong("there are two FD with the name `" + definition.name() + "`");
          }
        }
        case "CREATE" -> create(values);
        case "REPEAT" -> repeat(values);
        default -> throw values.wrong("a set has DSD, FD, CREATE, REPEAT and END");
      }
    }

    private void known(Values values, @Nullable String input) throws UtilityFailure {
      if (input != null && !input.equals("SYSIN") && !inputs.contains(input)) {
        throw values.wrong("`INPUT=" + input + "` is not named by DSD");
      }
    }

    private void create(Values values) throws UtilityFailure {
      Creation creation = Creation.of(values, fields);
      known(values, creation.input());
      if (wanted > 0 && "SYSIN".equals(creation.input())) {
        throw UtilityFailure.refused("CREATE with INPUT=SYSIN behind REPEAT");
      }
      creations.add(creation);
      if (wanted <= creations.size()) {
        groups.add(new Group(times, creations));
        creations.clear();
        times = 1;
        wanted = 0;
      }
    }

    private void repeat(Values values) throws UtilityFailure {
      if (wanted > 0) {
        throw values.wrong("the REPEAT before it has not had its CREATE statements");
      }
      times = values.number("QUANTITY", 1, 65_535, 0);
      wanted = values.number("CREATE", 1, 65_535, 1);
      boolean others =
          values.statement().operands().keySet().stream()
              .anyMatch(name -> !name.equals("QUANTITY") && !name.equals("CREATE"));
      if (times == 0 || others) {
        throw values.wrong("it needs QUANTITY=n, and CREATE=n if need be");
      }
    }

    List<Group> end(Values dsd) throws UtilityFailure {
      if (wanted > 0) {
        throw dsd.wrong("REPEAT has fewer CREATE statements behind it than it says");
      }
      if (groups.isEmpty()) {
        throw dsd.wrong("there is no CREATE");
      }
      return groups;
    }
  }
}
