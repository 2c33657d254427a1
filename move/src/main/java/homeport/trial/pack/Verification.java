package homeport.trial.pack;

import org.jspecify.annotations.Nullable;

/// What a pack turned out to be.
public sealed interface Verification {
  /// Every byte is as it was signed.
  ///
  /// @param chain the head of the hash chain, which names the pack
  /// @param signer the fingerprint of the signer's public key
  record Genuine(PackManifest manifest, String chain, String signer) implements Verification {}

  /// It is not as it was signed, or proves nothing any more.
  ///
  /// @param entry the entry in which it shows, or null
  record NotGenuine(String id, String why, @Nullable String entry) implements Verification {}
}
