package homeport.demo;

import java.io.IOException;
import java.nio.file.Path;

/// Where the demo's estate is: a copy of the sample below Homeport's own state, made anew each
/// time.
public final class DemoEstate {
  private DemoEstate() {}

  /// The sample estate of a checkout.
  public static Path samples(Path home) {
    return home.resolve("samples").resolve("savings-bank");
  }

  /// Makes a fresh copy of the sample estate.
  ///
  /// @return its folder
  public static Path fresh(Path home) throws IOException {
    Path folder = home.resolve(".homeport").resolve("demo").resolve("savings-bank");
    SampleBank.copy(samples(home), folder);
    return folder;
  }
}
