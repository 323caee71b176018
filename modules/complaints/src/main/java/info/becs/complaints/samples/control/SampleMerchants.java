package info.becs.complaints.samples.control;

import info.becs.complaints.control.Presets;
import info.becs.complaints.entity.Preset;
import info.becs.complaints.merchants.control.MerchantRegister;
import info.becs.complaints.merchants.control.Merchants;
import info.becs.complaints.merchants.entity.Merchant;
import info.becs.complaints.samples.entity.SampleBook;
import info.becs.complaints.samples.entity.SampleBook.SamplePreset;
import info.becs.kit.Ids;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Made-up merchants, and lists and macros for those who work with them. */
@ApplicationScoped
public class SampleMerchants {

    @Inject
    Merchants merchants;

    @Inject
    MerchantRegister register;

    @Inject
    Presets presets;

    /** All or none; does nothing where there is a merchant already. */
    @Transactional
    public void register(SampleBook book) {
        if (!merchants.some(1).isEmpty()) {
            return;
        }
        book.merchants().forEach(each -> register.keep(each.on(new Merchant(Ids.next(), register.key(each.nameEn())))));
        book.views().forEach(each -> keep(Preset.Kind.VIEW, each));
        book.macros().forEach(each -> keep(Preset.Kind.MACRO, each));
    }

    private void keep(Preset.Kind kind, SamplePreset preset) {
        presets.add(
                kind,
                Optional.empty(),
                Text.of(preset.bn(), preset.en()),
                preset.content().toString());
    }
}
