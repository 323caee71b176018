package info.becs.forms.vault.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** Keys of this installation (AES-256-GCM, a Tink keyset), one of them current; immutable, shared by all threads. */
final class Keyset {

    private final KeysetHandle handle;
    private final Aead aead;
    private final long current;

    private Keyset(KeysetHandle handle) throws GeneralSecurityException {
        this.handle = handle;
        this.aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.current = id(handle.getPrimary());
    }

    static Keyset made() throws GeneralSecurityException {
        AeadConfig.register();
        return new Keyset(withNew(KeysetHandle.newBuilder()));
    }

    static Keyset read(String text) throws GeneralSecurityException {
        AeadConfig.register();
        return new Keyset(TinkJsonProtoKeysetFormat.parseKeyset(
                text, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    /** For its file and nothing else. */
    String text() throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    /** With one more key, which is the current one. */
    Keyset rotated() throws GeneralSecurityException {
        return new Keyset(withNew(KeysetHandle.newBuilder(handle)));
    }

    private static KeysetHandle withNew(KeysetHandle.Builder builder) throws GeneralSecurityException {
        return builder.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    boolean holds(long key) {
        for (int i = 0; i < handle.size(); i++) {
            if (id(handle.getAt(i)) == key) {
                return true;
            }
        }
        return false;
    }

    /** The same keys, with this one as the current one. */
    Keyset with(long key) throws GeneralSecurityException {
        if (key == current) {
            return this;
        }
        var builder = KeysetHandle.newBuilder(handle);
        for (int i = 0; i < builder.size(); i++) {
            if (id(handle.getAt(i)) == key) {
                builder.getAt(i).makePrimary();
            }
        }
        return new Keyset(builder.build());
    }

    private static long id(KeysetHandle.Entry entry) {
        return Integer.toUnsignedLong(entry.getId());
    }

    long current() {
        return current;
    }

    byte[] lock(byte[] plain, byte[] place) throws GeneralSecurityException {
        return aead.encrypt(plain, place);
    }

    byte[] open(byte[] locked, byte[] place) throws GeneralSecurityException {
        return aead.decrypt(locked, place);
    }
}
