//! Ids of statements: UUIDs of version 5 (RFC 9562), made from a name, so that the same run has the same ids.

use sha1_smol::Sha1;

/// The standard's namespace for names that are URLs.
pub(super) const URL_NAMESPACE: [u8; 16] =
    [0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8];

pub(super) fn uuid_v5(namespace: &[u8; 16], name: &str) -> String {
    let mut sha1 = Sha1::new();
    sha1.update(namespace);
    sha1.update(name.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&sha1.digest().bytes()[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x50;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = bytes.map(|byte| format!("{byte:02x}")).concat();
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standards_own_example() {
        // RFC 9562, A.4, with the namespace of host names.
        let mut dns = URL_NAMESPACE;
        dns[3] = 0x10;
        assert_eq!(uuid_v5(&dns, "www.example.com"), "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }
}
