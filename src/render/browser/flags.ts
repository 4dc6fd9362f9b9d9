/** The flags that keep the browser off the network and make text come out the same on every machine. */
export function browserFlags(sandbox: boolean): string[] {
  return [
    // Nothing listens at this port, and the loopback rule sends even 127.0.0.1 to it.
    '--proxy-server=http://127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--dns-prefetch-disable',
    '--no-pings',
    '--disable-domain-reliability',
    '--no-default-browser-check',
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--disable-gpu',
    ...(process.platform === 'linux' ? ['--disable-dev-shm-usage'] : []),
    ...(sandbox ? [] : ['--no-sandbox']),
  ];
}
