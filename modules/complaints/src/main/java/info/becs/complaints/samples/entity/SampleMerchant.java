package info.becs.complaints.samples.entity;

import info.becs.complaints.merchants.entity.Contact;
import info.becs.complaints.merchants.entity.Licences;
import info.becs.complaints.merchants.entity.Merchant;
import info.becs.spi.Text;
import java.util.List;

/** A merchant that does not exist. */
public record SampleMerchant(
        String nameBn,
        String nameEn,
        List<String> aliases,
        List<String> pages,
        String status,
        String dbid,
        String tradeLicence,
        String ecab,
        String office,
        String phone,
        String email) {

    public Merchant on(Merchant merchant) {
        return merchant.say(Text.of(nameBn, nameEn), aliases, pages, status)
                .register(
                        new Licences(plain(dbid), plain(tradeLicence), plain(ecab)),
                        new Contact(plain(office), plain(phone), plain(email)));
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
