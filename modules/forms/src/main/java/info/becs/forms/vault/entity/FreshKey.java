package info.becs.forms.vault.entity;

/**
 * A key that was just made, for one thing alone.
 *
 * @param wrapped the same, encrypted by a key of the keyset: what is kept
 * @param keyId which one
 */
public record FreshKey(byte[] key, String wrapped, long keyId) {

    /** Not in any log. */
    @Override
    public String toString() {
        return "FreshKey[by " + keyId + "]";
    }
}
