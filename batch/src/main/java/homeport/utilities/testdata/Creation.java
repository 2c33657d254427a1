package homeport.utilities.testdata;

import homeport.utilities.dd.UtilityFailure;
import homeport.utilities.dd.UtilityStatement;
import homeport.utilities.testdata.Content.Form;
import homeport.utilities.testdata.Content.Number;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A CREATE statement (z/OS DFSMSdfp Utilities, "IEBDG", "CREATE Statement").
///
/// @param quantity records; 0 for as many as the input has, or one without any
/// @param input ddname of the input whose records are changed; `SYSIN` for `data`; null for none
/// @param data lines of SYSIN behind the statement, by their numbers from 1
/// @param fields of NAME in their order, those of COPY as often as it says
/// @param picture the record has besides; null for none
record Creation(
    long quantity,
    byte fill,
    @Nullable String input,
    List<Integer> data,
    List<DataField> fields,
    DataField.@Nullable Definition picture) {
  private static final Set<String> KEYWORDS =
      Set.of("QUANTITY", "FILL", "INPUT", "PICTURE", "NAME");
  private static final int FIELDS_MAX = 10_000;
  private static final int DEPTH_MAX = 10;
  private static final Number FIXED =
      new Number(Form.BINARY, BigInteger.ONE, 4, BigInteger.ZERO, 1, null);

  Creation {
    data = List.copyOf(data);
    fields = List.copyOf(fields);
  }

  /// @param known the fields of FD by their names
  static Creation of(Values values, Map<String, DataField> known) throws UtilityFailure {
    DataStatement statement = values.statement();
    for (String keyword : statement.operands().keySet()) {
      if (keyword.equals("EXIT")) {
        throw UtilityFailure.refused("CREATE: a user exit (EXIT)");
      }
      if (!KEYWORDS.contains(keyword)) {
        throw values.wrong("`" + keyword + "` is no keyword of it");
      }
    }
    List<DataField> fields = new ArrayList<>();
    if (values.has("NAME")) {
      String list = String.join(",", statement.operands().getOrDefault("NAME", List.of()));
      names(values, list.toUpperCase(Locale.ROOT), known, fields, 0);
    }
    String input = values.has("INPUT") ? statement.word("INPUT") : null;
    return new Creation(
        values.number("QUANTITY", 1, Integer.MAX_VALUE, 0),
        values.fill(),
        input != null && input.startsWith("SYSIN") ? "SYSIN" : input,
        statement.data(),
        fields,
        picture(values));
  }

  private static void names(
      Values values, String list, Map<String, DataField> known, List<DataField> to, int depth)
      throws UtilityFailure {
    List<String> parts = UtilityStatement.parts(UtilityStatement.inside(list));
    long copies = 1;
    List<DataField> one = new ArrayList<>();
    for (String part : parts) {
      if (part.startsWith("COPY=")) {
        copies = part.matches("COPY=[0-9]{1,4}") ? Long.parseLong(part.substring(5)) : 0;
      } else if (part.startsWith("(") && depth < DEPTH_MAX) {
        names(values, part, known, one, depth + 1);
      } else {
        DataField field = known.get(part);
        if (field == null) {
          throw values.wrong("there is no FD with the name `" + part + "`");
        }
        one.add(field);
      }
    }
    if (copies < 1 || (to.size() + copies * one.size()) > FIELDS_MAX) {
      throw values.wrong("`COPY` needs a number, and a record has up to " + FIELDS_MAX + " fields");
    }
    for (long i = 0; i < copies; i++) {
      to.addAll(one);
    }
  }

  private static DataField.@Nullable Definition picture(Values values) throws UtilityFailure {
    if (!values.has("PICTURE")) {
      return null;
    }
    List<String> parts = values.statement().operands().getOrDefault("PICTURE", List.of());
    if (parts.size() != 3 || !parts.get(1).matches("[1-9][0-9]{0,4}")) {
      throw values.wrong("`PICTURE` needs a length, a place and a picture");
    }
    Content content = values.picture(parts, Action.FX, FIXED);
    int length =
        switch (content) {
          case Content.Characters(_, int width, _) -> width;
          case Number number -> number.width();
          case Content.Random _, Content.Taken _ -> 0;
        };
    return new DataField.Definition(
        "", length, Integer.parseInt(parts.get(1)) - 1, (byte) 0, content);
  }
}
