package info.becs.forms.vault.entity;

/**
 * Something encrypted with a key of its own.
 *
 * @param wrappedKey that key, encrypted by a key of the keyset
 * @param keyId which one
 */
public record Sealed(byte[] content, String wrappedKey, long keyId) {

    @Override
    public String toString() {
        return "Sealed[by " + keyId + "]";
    }
}
