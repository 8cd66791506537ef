export default () => globalThis.stopSharing();
