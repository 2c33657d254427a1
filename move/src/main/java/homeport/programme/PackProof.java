package homeport.programme;

/// What verifying an evidence pack showed: it is genuine, and says this of itself. Whoever verified
/// the pack hands it in beside the trial's file, which then has to say the same.
///
/// @param fingerprint of the whole pack, as `trial.json` has it
/// @param signer fingerprint of the key that signed it
public record PackProof(String estate, String fingerprint, String signer) {}
