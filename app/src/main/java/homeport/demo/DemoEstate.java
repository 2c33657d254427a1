package homeport.demo;

import java.io.IOException;
import java.nio.file.Path;

/// Where the demo keeps its things: below Homeport's own state, and made anew each time.
///
/// @param home the folder Homeport was started from
public record DemoEstate(Path home) {
  /// The sample estate of a checkout.
  public static Path samples(Path home) {
    return home.resolve("samples").resolve("savings-bank");
  }

  /// Takes away what an earlier demo left and makes a fresh copy of the sample estate.
  public static DemoEstate fresh(Path home) throws IOException {
    DemoEstate demo = new DemoEstate(home);
    SampleBank.delete(demo.root());
    SampleBank.copy(samples(home), demo.bank());
    return demo;
  }

  /// A copy of the sample whose programs nobody has run yet, for a fault to be planted in.
  public Path copy(String name) throws IOException {
    Path folder = root().resolve(name);
    SampleBank.copy(samples(home), folder);
    return folder;
  }

  /// The estate that runs.
  public Path bank() {
    return root().resolve("savings-bank");
  }

  /// Its review, where the console looks for it.
  public Path review() {
    return bank().resolve("review");
  }

  /// Packs, and what came of replaying them, where the console looks for that.
  public Path evidence() {
    return bank().resolve(".homeport").resolve("trials");
  }

  /// The store of the programme in which it takes part.
  public Path programme() {
    return root().resolve("programme");
  }

  private Path root() {
    return home.resolve(".homeport").resolve("demo");
  }
}
