/** Settings of Dovecot and Roundcube: one user, everything in one folder, loopback only. */

export const dovecotConfig = (state: string, port: number, password: string) => `
base_dir = ${state}/dovecot-run
state_dir = ${state}/dovecot-lib
log_path = ${state}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${state}/mail/%u
mail_uid = www-data
mail_gid = www-data
first_valid_uid = 1
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=www-data gid=www-data home=${state}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
}
`;

/** The skin is read at each request: a running server follows when this file is written anew. */
export const roundcubeConfig = (state: string, port: number, skin: string) => `<?php
$config['db_dsnw'] = 'sqlite:///${state}/roundcube.db?mode=0640';
$config['imap_host'] = 'localhost:${port}';
$config['username_domain'] = 'acme.test';
$config['des_key'] = 'rolecall-loopback-only-24';
$config['plugins'] = [];
$config['skin'] = '${skin}';
$config['log_dir'] = '${state}/logs/';
$config['temp_dir'] = '${state}/temp/';
`;
