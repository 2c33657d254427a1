package homeport.cli;

import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import homeport.store.StoreException;
import homeport.trial.CannotTell;
import homeport.trial.replay.EstateOpener;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;

/// Opens an estate for a trial, as `submit` does.
record TrialOpener(Shell shell) implements EstateOpener {
  @Override
  public OpenEstate open(Estate estate, String userId, InstantSource clock, ZoneId zone)
      throws CannotTell, IOException {
    try {
      return OpenEstate.open(
          estate,
          userId,
          EstatePrograms.loader(estate, shell),
          EstatePrograms.utilities(),
          clock,
          zone);
    } catch (UserMistake e) {
      throw new CannotTell(e.id(), String.valueOf(e.getMessage()), e.help());
    } catch (StoreException e) {
      throw new CannotTell(e.id(), String.valueOf(e.getMessage()));
    }
  }
}
