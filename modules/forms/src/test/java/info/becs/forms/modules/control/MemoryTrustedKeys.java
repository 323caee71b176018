package info.becs.forms.modules.control;

import info.becs.forms.modules.entity.TrustedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trusted keys in memory. */
final class MemoryTrustedKeys extends TrustedKeys {

    private final List<TrustedKey> keys = new ArrayList<>();

    void trust(TrustedKey key) {
        keys.add(key);
    }

    @Override
    public Optional<TrustedKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
