package homeport.cli;

import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import homeport.store.StoreException;
import homeport.trial.CannotTell;
import homeport.trial.replay.EstateOpener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Opens an estate for a trial, as `submit` does.
///
/// @param cache where compiled programs are remembered; null for each estate's own place
record TrialOpener(Shell shell, @Nullable Path cache) implements EstateOpener {
  TrialOpener(Shell shell) {
    this(shell, null);
  }

  @Override
  public OpenEstate open(Estate estate, String userId, InstantSource clock, ZoneId zone)
      throws CannotTell, IOException {
    try {
      return OpenEstate.open(
          estate,
          userId,
          EstatePrograms.loader(
              estate, cache == null ? EstatePrograms.cache(estate) : cache, shell),
          EstatePrograms.utilities(estate),
          clock,
          zone);
    } catch (UserMistake e) {
      throw new CannotTell(e.id(), String.valueOf(e.getMessage()), e.help());
    } catch (StoreException e) {
      throw new CannotTell(e.id(), String.valueOf(e.getMessage()));
    }
  }
}
