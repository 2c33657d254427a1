package homeport.utilities;

import homeport.utilities.copy.IebcomprUtility;
import homeport.utilities.copy.IebcopyUtility;
import homeport.utilities.edit.IebeditUtility;
import homeport.utilities.generate.IebgenerUtility;
import homeport.utilities.icetool.IcetoolUtility;
import homeport.utilities.idcams.IdcamsUtility;
import homeport.utilities.operator.SdsfUtility;
import homeport.utilities.print.IebptpchUtility;
import homeport.utilities.sort.SortUtility;
import homeport.utilities.system.IehlistUtility;
import homeport.utilities.system.IehprogmUtility;
import homeport.utilities.testdata.IebdgUtility;
import homeport.utilities.tso.TsoUtility;
import homeport.utilities.update.IebupdteUtility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The utilities that jobs can run by name.
public final class Utilities {
  private final Map<String, Utility> byName = new HashMap<>();

  /// All that come with the system.
  public Utilities() {
    this(all());
  }

  /// All that come with the system, in a list.
  public static List<Utility> all() {
    List<Utility> all =
        new ArrayList<>(
            List.of(
                new Iefbr14(),
                new IdcamsUtility(),
                new SortUtility(),
                new IcetoolUtility(),
                new IebgenerUtility(),
                new IebcopyUtility(),
                new IebcomprUtility(),
                new IebupdteUtility(),
                new IebptpchUtility(),
                new IebeditUtility(),
                new IebdgUtility(),
                new IehprogmUtility(),
                new IehlistUtility(),
                new SdsfUtility()));
    all.addAll(TsoUtility.all());
    return List.copyOf(all);
  }

  /// These only.
  public Utilities(List<Utility> utilities) {
    for (Utility utility : utilities) {
      byName.put(utility.name(), utility);
      utility.aliases().forEach(alias -> byName.put(alias, utility));
    }
  }

  /// The utility with that name or other name, or null.
  public @Nullable Utility find(String program) {
    return byName.get(program);
  }
}
