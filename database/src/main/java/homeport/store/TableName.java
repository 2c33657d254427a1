package homeport.store;

import java.util.regex.Pattern;

/// Names of tables: what a data set name may hold, so that a table can have the name of its data
/// set, and nothing that needs escaping between quotes.
final class TableName {
  private static final Pattern ALLOWED = Pattern.compile("[A-Z0-9#@$&.\\-_]{1,63}");

  private TableName() {}

  static String checked(String name) {
    if (!ALLOWED.matcher(name).matches()) {
      throw new IllegalArgumentException("`" + name + "` cannot be the name of a table");
    }
    return name;
  }
}
