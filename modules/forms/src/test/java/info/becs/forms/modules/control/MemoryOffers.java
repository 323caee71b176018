package info.becs.forms.modules.control;

import info.becs.forms.modules.entity.KeptOffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Offers in a map. */
final class MemoryOffers extends KeptOffers {

    private final Map<String, KeptOffer> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<KeptOffer> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void add(KeptOffer offer) {
        kept.put(offer.offer().id(), offer);
    }
}
